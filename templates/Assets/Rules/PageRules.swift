/// The bones that page types share: title, columns, lists, ends.
let pageRules = #"""
  .page-head { margin-block-end: 2rem; }
  .page-head h1 { max-inline-size: 50rem; }
  .crumbs { margin-block-end: 1rem; font-size: var(--small); }
  .crumbs ol { display: flex; flex-wrap: wrap; column-gap: 0.5rem; list-style: none; }
  .crumbs li:not(:last-child)::after { content: "\203A" / ""; margin-inline-start: 0.5rem; color: var(--muted); }
  .kicker { margin-block-end: 0.25rem; font-size: var(--small); font-weight: 600; color: var(--muted); letter-spacing: 0; }
  .lede { margin-block-start: 0.75rem; max-inline-size: 44rem; font-size: var(--s1); line-height: 1.4; text-wrap: pretty; }
  .line { margin-block-start: 0.875rem; }
  .status { margin-block-start: 1rem; max-inline-size: var(--measure); }
  .quiet, .line { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1.25em; }
  .quiet { margin-block-start: 0.25rem; }
  .quiet a, .line a { color: inherit; }
  .thread::before {
    content: ""; display: inline-block; inline-size: 1.125rem; margin-inline-end: 0.4em; vertical-align: 0.25em;
    border-block-start: 3px solid var(--thread);
  }
  .evidence { color: var(--ink); font-weight: 600; white-space: nowrap; }
  .evidence::before {
    content: ""; display: inline-block; inline-size: 0.7em; block-size: 0.7em; margin-inline-end: 0.35em;
    border: 2px solid currentColor; border-radius: 50%; vertical-align: -0.02em;
  }
  .evidence-measured::before { background: currentColor; }
  .evidence-studied::before { border: 0.25em double; }
  .evidence-reported::before { background: linear-gradient(to right, currentColor 50%, transparent 50%); }
  .evidence-plan::before { border-style: dotted; }
  @media (forced-colors: active) { .evidence::before { color: CanvasText; forced-color-adjust: none; } }
  .text:not(.prose) > * + *, .page > :not(.page-head) + section { margin-block-start: 3rem; }
  .page > p + *, .page > .facts + p { margin-block-start: 1.5rem; }
  .text, .side { min-inline-size: 0; }
  .side h2 { font-size: var(--small); letter-spacing: 0; margin-block-end: 0.25rem; }
  .side ol, .side ul { position: relative; list-style: none; padding-inline-start: 1rem; border-inline-start: 3px solid var(--thread); }
  .side { font-size: var(--small); line-height: 1.35; }
  .side a { display: block; padding-block: 0.25rem; color: var(--ink); text-decoration: none; }
  .side a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
  .side .deeper { padding-inline-start: 1rem; }
  .side .more { margin-block-start: 0; }
  .side [aria-current] { position: relative; font-weight: 700; }
  .side [aria-current]::before {
    content: ""; position: absolute; inset-inline-start: calc(-1rem - 0.4375rem - 1.5px); inset-block-start: 0.5em;
    inline-size: 0.875rem; block-size: 0.875rem; border: 3px solid var(--thread); border-radius: 50%; background: var(--paper);
  }
  .side .deeper [aria-current]::before { inset-inline-start: calc(-2rem - 0.4375rem - 1.5px); }
  .contents + .siblings { margin-block-start: 1.5rem; }
  .side summary { min-block-size: 2.75rem; padding-block: 0.625rem; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--thread); }
  @media (max-width: 63.99em) {
    .side { margin-block-end: 2rem; margin-inline: calc(-1 * var(--gutter)); padding-inline: var(--gutter); background: var(--paper); border-block: 1px solid var(--rule); }
    .side details { margin: 0; }
    .side-lists { padding: 0.25rem 0 1rem 0.5rem; }
  }
  @media (max-width: 63.99em) and (min-height: 30em) {
    html:has(.side) { scroll-padding-block-start: 4rem; }
    .side { position: sticky; inset-block-start: 0; z-index: 1; }
    .side-lists { max-block-size: 65vh; overflow-y: auto; overscroll-behavior: contain; }
  }
  @media (min-width: 64em) {
    .columns:has(> .side) { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; column-gap: var(--gap); align-items: start; }
    .side { grid-column: 2; grid-row: 1; position: sticky; inset-block-start: 1.5rem; max-block-size: calc(100vh - 3rem); overflow-y: auto; overscroll-behavior: contain; padding-inline-start: 0.5rem; padding-block-end: 0.5rem; }
    .text { grid-column: 1; grid-row: 1; }
    .side details { margin: 0; }
    @supports selector(details::details-content) {
      .side summary { display: none; }
      .side details::details-content { content-visibility: visible; block-size: auto; }
    }
  }
  @media (min-width: 90em) {
    @supports selector(details::details-content) {
      .columns:has(.siblings) { grid-template-columns: 15rem minmax(0, 1fr) 15rem; }
      .columns:has(.siblings) .side, .columns:has(.siblings) .side details, .columns:has(.siblings) .side details::details-content, .columns:has(.siblings) .side-lists { display: contents; }
      .columns:has(.siblings) .text { grid-column: 2; }
      .columns:has(.siblings) .side nav { grid-row: 1; font-size: var(--small); line-height: 1.35; position: sticky; inset-block-start: 1.5rem; max-block-size: calc(100vh - 3rem); overflow-y: auto; padding-inline-start: 0.5rem; margin: 0; }
      .columns .siblings { grid-column: 1; }
      .columns:has(.siblings) .contents { grid-column: 3; }
      .page:has(.siblings) > .page-head { padding-inline-start: calc(15rem + var(--gap)); }
    }
  }
  section > h2 { margin-block-end: 0.875rem; }
  .resources { display: grid; gap: 1.375rem; list-style: none; max-inline-size: 44rem; }
  .resource-title { font-weight: 600; line-height: 1.35; }
  .end .resources { gap: 1.125rem; }
  .end h2, .references h2, .credit h2 { font-size: var(--s1); }
  .links { display: grid; gap: 0.375rem; padding-inline-start: 1.2em; }
  .more { margin-block-start: 1rem; font-weight: 600; }
  .group-title { margin-block-end: 1rem; padding-block-end: 0.375rem; border-block-end: 1px solid var(--rule); }
  .group-title.thread { border-block-end: 3px solid var(--thread); }
  .group-title.thread::before { display: none; }
  .references ul, .sources { display: grid; gap: 0.75rem; list-style: none; }
  .references li { padding-inline-start: 1.5rem; text-indent: -1.5rem; max-inline-size: 44rem; }
  .references, .cite { font-size: var(--small); }
  .cite p { max-inline-size: 44rem; }
  .cite pre { max-inline-size: 44rem; margin-block-start: 1rem; padding: 0.75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--raised); }
  .cite .quiet-button { margin-block: 0.5rem; }
  .address { overflow-wrap: anywhere; }
  .recommendations { display: grid; gap: 1.5rem; list-style: none; max-inline-size: 48rem; }
  .recommendations li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); }
  .number { font-size: var(--s2); font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums; color: var(--muted); }
  .facts { display: grid; gap: 0.5rem; font-size: var(--small); max-inline-size: 46rem; }
  .facts > div { display: grid; gap: 0 1.5rem; }
  dt { color: var(--muted); }
  @media (min-width: 40em) {
    .facts > div { grid-template-columns: 12rem minmax(0, 1fr); }
  }
  .pager { display: grid; gap: 0.75rem; padding-block: 1rem; border-block: 1px solid var(--rule); }
  .everything + .pager { margin-block-start: 2.5rem; }
  .pager a { display: block; padding-block: 0.375rem; text-decoration: none; }
  .pager a:hover b { text-decoration-thickness: 3px; }
  .pager span { display: block; font-size: var(--small); color: var(--muted); }
  .pager b { font-weight: 600; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
  @media (min-width: 40em) {
    .pager { grid-template-columns: 1fr 1fr; column-gap: 2rem; }
    .pager-next { grid-column: 2; text-align: end; }
  }
  .letters, .jumps { margin-block-end: 2.5rem; }
  .letters ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; }
  .letters a, .letters span { display: grid; place-items: center; min-inline-size: 2.25rem; min-block-size: 2.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
  .letters a { border: 1px solid var(--edge); border-radius: 3px; text-decoration: none; }
  .letters a:hover { background: var(--raised); text-decoration: underline; }
  .letters span { color: var(--muted); font-weight: 400; }
  .jumps ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; }
  .jumps a { display: inline-block; padding-block: 0.25rem; }
  .strand > .jumps { margin-block: -1rem 2rem; font-size: var(--small); }
  """#
