/*
 * What runs inside the browser: in every document before anything else of it, and in the document around them.
 * Functions here are sent as text: they use nothing but what they are given.
 */

/** The document around the cases: it keeps what is told of each, by the number of its frame. */
export interface Around extends Window {
  told: [number: number, deed: string][];
}

/** Puts a listener in the place of every function that an attack calls, in every document. */
export function listen(): void {
  const around = window.top as Around;
  if (window === (around as Window)) around.told = [];
  const tell = (deed: string) => () => {
    let frame: Window = window;
    while (frame.parent !== around && frame !== around) frame = frame.parent;
    const number = Array.from({ length: around.length }, (_, index) => around[index]).indexOf(frame);
    around.told.push([number, deed]);
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'MsgBox'])
    Object.defineProperty(window, name, { value: tell(`runs ${name}()`), writable: false });
}

/** Does to every element of every frame what a reader could: point, press, write, leave; then looks what has changed. */
export function provoke(schemes: string[]): void {
  const around = window.top as Around;
  const deeds =
    'load error mouseover mouseenter pointerover pointerenter wheel copy cut beforeinput toggle beforetoggle'
      .concat(' animationstart begin end start focus blur scroll')
      .split(' ');
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? everything(one.shadowRoot) : []),
    ]);
  /** Presses run what they run, but lead nowhere. */
  const stay = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a, area');
    if (link === null) return;
    const target = typeof link.href === 'string' ? link.href : link.href.animVal;
    if (!/^javascript:/i.test(target)) event.preventDefault();
  };
  const press = (one: Element) => {
    for (const name of deeds) one.dispatchEvent(new Event(name, { cancelable: true }));
    (one as HTMLElement).focus();
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  const lead = (one: Element) => (one as HTMLAnchorElement).protocol;
  const provokeFrame = (frame: Window, number: number) => {
    const tell = (deed: string) => around.told.push([number, deed]);
    frame.addEventListener('click', stay, true);
    for (const one of everything(frame.document)) {
      if (/^a(rea)?$/i.test(one.tagName) && one.hasAttribute('href') && !schemes.includes(lead(one)))
        tell(`leads to ${lead(one)}`);
      press(one);
    }
    if (frame.document.body.nodeName !== 'BODY') tell('hides the body');
  };
  Array.from({ length: around.length }, (_, number) => {
    try {
      const frame = around[number];
      if (frame !== undefined) provokeFrame(frame, number);
    } catch (error) {
      around.told.push([number, `is out of reach (${String(error)})`]);
    }
  });
}

/** Tells of every frame that is no longer where it was, and of every document whose own words have been hidden. */
export function inspect(addresses: string[]): void {
  const around = window.top as Around;
  const own: [name: string, type: string][] = [
    ['getElementById', 'function'],
    ['querySelector', 'function'],
    ['createElement', 'function'],
    ['cookie', 'string'],
    ['URL', 'string'],
    ['title', 'string'],
  ];
  addresses.forEach((address, number) => {
    const frame = around[number] as Window & typeof globalThis;
    try {
      if (frame.location.pathname !== address)
        around.told.push([number, `leaves for ${frame.location.href}`]);
      const { document } = frame;
      const hidden = own.filter(([name, type]) => typeof Reflect.get(document, name) !== type);
      around.told.push(...hidden.map(([name]): [number, string] => [number, `hides document.${name}`]));
      if (!(document.forms instanceof frame.HTMLCollection))
        around.told.push([number, 'hides document.forms']);
    } catch {
      around.told.push([number, 'leaves for another site']);
    }
  });
}
