import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom has not got: encoders, sizes that are told of, and media that are asked for. Import it before anything that needs them. */
class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextEncoder, TextDecoder, ResizeObserver: NoResizes });
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  }) as MediaQueryList;
