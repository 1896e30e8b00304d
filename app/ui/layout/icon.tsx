const SHAPES = {
  found: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="M5 8.3 7.1 10.4 11.2 6" style={{ stroke: "var(--paper)" }} />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8.3 7.1 10.4 11.2 6" />
    </>
  ),
  repeat: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" stroke="none" />
    </>
  ),
  missed: <circle cx="8" cy="8" r="6.5" strokeDasharray="2.6 2.5" />,
  waiting: (
    <>
      <circle cx="8" cy="8" r="6.5" strokeDasharray="1 2.4" />
      <path d="M5.2 8h.1M8 8h.1M10.8 8h.1" style={{ strokeWidth: 2 }} />
    </>
  ),
  false: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M3.6 12.4 12.4 3.6" />
    </>
  ),
  tick: <path d="M2.5 8.6 6.2 12.3 13.5 4.2" />,
  next: <path d="M3 8h10M9 4l4 4-4 4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  back: <path d="M13 8H3M7 4 3 8l4 4" />,
  undo: <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7" />,
  print: <path d="M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4z" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4.4V8l2.4 1.6" />
    </>
  ),
  pencil: <path d="M3 13l.7-3L11 2.7 13.3 5 6 12.3z" />,
  exception: <path d="M8 2.5v11M3.2 5.25l9.6 5.5M12.8 5.25l-9.6 5.5" />,
  down: <path d="M8 2.5v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.4v4M8 4.7v.1" />
    </>
  ),
  alert: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="M8 4.2v4.6M8 11.6v.1" style={{ stroke: "var(--paper)", strokeWidth: 2 }} />
    </>
  ),
} as const;

export type IconName = keyof typeof SHAPES;

/** One sprite a page, so that forty outcomes cost forty references and not forty drawings. */
export function IconSprite() {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true">
      <title>Icons</title>
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}

/** Decorative: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
