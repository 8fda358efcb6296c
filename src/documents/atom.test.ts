import { describe, expect, it } from 'vitest';
import type { Site } from '../model/site.ts';
import { sampleAdvisory, sampleAnnouncement, sampleSite } from '../tests/sample-site.ts';
import { atomFeeds } from './atom.ts';

function feed(parts: Partial<Site> = {}, language = 'en'): string {
  const file = atomFeeds(sampleSite(parts)).find(({ address }) => address.endsWith(`/${language}/atom.xml`));
  return new TextDecoder().decode(file?.bytes);
}

describe('atomFeeds', () => {
  it('says whose feed it is, in which language, and where the others are', () => {
    expect(feed({ advisories: [], announcements: [] })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://www.example.org/security/en/</id>
  <title>EX-CSIRT: advisories and announcements</title>
  <subtitle>We help when it burns.</subtitle>
  <updated>2021-09-01T00:00:00Z</updated>
  <author>
    <name>Example Response Team</name>
    <uri>https://www.example.org/security/en/</uri>
    <email>csirt@example.org</email>
  </author>
  <link rel="self" type="application/atom+xml" hreflang="en" href="https://www.example.org/security/en/atom.xml"/>
  <link rel="alternate" type="text/html" hreflang="en" href="https://www.example.org/security/en/"/>
  <link rel="alternate" type="application/atom+xml" hreflang="nl" href="https://www.example.org/security/nl/atom.xml"/>
  <rights>TLP:CLEAR</rights>
</feed>
`);
  });

  it('tells an announcement whole, whatever signs are in it', () => {
    const announcement = sampleAnnouncement();
    const { en } = announcement.texts;
    if (en === undefined) throw new Error('the sample has an English text');
    const text = { ...en, title: 'a < b & "c" > d 🚨\u0007', markdown: 'x < y [r](/reporting/)' };
    expect(feed({ advisories: [], announcements: [{ ...announcement, texts: { en: text } }] }))
      .toContain(`  <entry>
    <id>https://www.example.org/security/en/announcements/2026-01-15-operational/</id>
    <title>a &lt; b &amp; "c" &gt; d 🚨</title>
    <published>2026-01-15T00:00:00Z</published>
    <updated>2026-01-15T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://www.example.org/security/en/announcements/2026-01-15-operational/"/>
    <category term="announcement"/>
    <summary>The team has begun.</summary>
    <content type="html">&lt;p&gt;x &amp;#x3C; y &lt;a href="https://www.example.org/security/en/reporting/"&gt;r&lt;/a&gt;&lt;/p&gt;</content>
  </entry>
</feed>
`);
  });

  it('tells of an advisory its facts too, and only URLs', () => {
    const written = feed({ announcements: [] });
    expect(written).toContain('<title>EX-2026-0001: Frobber &lt;= 2.0 &amp; "friends" run code 🚨</title>');
    expect(written).toContain(
      '<published>2026-03-02T09:00:00Z</published>\n    <updated>2026-03-03T14:30:00Z</updated>',
    );
    expect(written).toMatch(/CVE-2026-12345.*/);
    expect(written).not.toMatch(/href="[/#]/);
  });

  it('marks what was withdrawn or superseded, and moves its date', () => {
    const withdrawal = { date: '2026-04-01T00:00:00Z', reason: { en: 'Wrong', nl: 'Fout' } };
    const gone = sampleAdvisory({ status: 'withdrawn', withdrawal });
    expect(feed({ advisories: [gone], announcements: [] }, 'nl')).toMatch(
      /<updated>2026-04-01T00:00:00Z<[^]*<title>Ingetrokken: EX-2026-0001: Frobber[^]*<updated>2026-04-01T00:00:00Z</,
    );
    const past = sampleAdvisory({ supersededBy: 'EX-2026-0002' });
    expect(feed({ advisories: [past] })).toContain('<title>Superseded: EX-2026-0001: ');
  });

  it('puts the newest change first and keeps fifty', () => {
    const announcements = Array.from({ length: 60 }, (_, index) => {
      const date = new Date(Date.UTC(2026, 4, 1 + index)).toISOString().slice(0, 10);
      return sampleAnnouncement({ id: `${date}-news`, date });
    });
    const written = feed({ announcements });
    expect(written.match(/<entry>/g)).toHaveLength(50);
    expect(written.match(/<updated>[^<]*/g)?.slice(0, 3)).toEqual([
      '<updated>2026-06-29T00:00:00Z',
      '<updated>2026-06-29T00:00:00Z',
      '<updated>2026-06-28T00:00:00Z',
    ]);
  });

  it('leaves out what is not written in a language', () => {
    const { nl } = sampleAdvisory().texts;
    expect(feed({ advisories: [sampleAdvisory({ texts: { nl } })], announcements: [] })).not.toContain(
      '<entry>',
    );
  });

  it('is open data that the manifest signs, dated by its content', () => {
    expect(atomFeeds(sampleSite())).toMatchObject([
      {
        address: '/security/en/atom.xml',
        mediaType: 'application/atom+xml',
        headers: 'open-data',
        signature: 'none',
        changed: '2026-03-03T14:30:00Z',
      },
      { address: '/security/nl/atom.xml' },
    ]);
  });
});
