/** Names under which a country registers its organisations: example.co.uk is a domain of its own, co.uk is none. */
const SECOND_LEVEL = /^(ac|co|com|edu|go|gob|gouv|gov|gv|govt|mil|ne|net|nhs|or|org|police|sch)$/;

/** The domain that an organisation has registered, of a host name: `example.org` of `www.csirt.example.org`. */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}
