/// The first page of a strand.
let strandRules = #"""
  .strand > .page-head { margin-block: -0.75rem 2.5rem; padding-block: 0.75rem 2rem; border-image: conic-gradient(var(--tint) 0 0) fill 0 / 0 / 0 100vw; }
  .strand > .page-head h1, .home-head h1 { font-size: var(--s4); }
  .claim { margin-block-start: 1.25rem; max-inline-size: 44rem; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--thread); font-size: var(--s1); line-height: 1.4; text-wrap: pretty; }
  .strand .lede { font-size: var(--s0); }
  .figures ul { display: grid; gap: 2rem 2.5rem; list-style: none; }
  .figure { line-height: 1.35; font-weight: 600; }
  .figure b { display: block; font-size: var(--figure); line-height: 1.05; letter-spacing: -0.03em; color: var(--thread); }
  .figures .note { margin-block-start: 0.375rem; line-height: 1.4; color: var(--ink); }
  .start .resources { max-inline-size: none; gap: 1rem 2.5rem; }
  .start li { padding-block-start: 0.75rem; border-block-start: 3px solid var(--thread); }
  .start li > p:not(.resource-title) { font-size: var(--small); line-height: 1.4; }
  @media (min-width: 48em), print {
    .figures ul, .start .resources { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  }
  .everything .resources { max-inline-size: none; gap: 0 2.5rem; font-size: var(--small); }
  .everything li { display: flex; justify-content: space-between; align-items: baseline; column-gap: 1rem; padding-block: 0.5rem; border-block-start: 1px solid var(--rule); }
  .everything .quiet { flex: none; margin: 0; flex-direction: column; align-items: end; }
  @media (min-width: 48em) { .everything .resources { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @media (min-width: 90em) { .everything .resources { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
  .everything .group + .group { margin-block-start: 1.5rem; }
  .everything .group-title { font-size: var(--s0); margin-block-end: 0.25rem; padding: 0; border: 0; }
  .logic-steps { display: grid; gap: 1.25rem; margin-block-start: 1.25rem; list-style: none; }
  .logic-steps > li { position: relative; padding: 1rem 1.25rem; border: 1px solid var(--edge); border-block-start: 3px solid var(--thread); font-size: var(--small); }
  .logic-steps :is(h3, h4) { font-size: var(--s0); margin-block-end: 0.5rem; }
  .logic-steps ul { display: grid; gap: 0.5rem; list-style: none; }
  .logic-steps > li:not(:last-child)::after { content: "\2193" / ""; position: absolute; inset-block-end: -1.5rem; inset-inline-start: 50%; line-height: 1.5rem; font-weight: 700; color: var(--ink); }
  @media (min-width: 60em) {
    .logic-steps { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1.75rem; }
    .logic-steps > li:not(:last-child)::after { content: "\2192" / ""; inset-block: 0.875rem auto; inset-inline: auto -1.5rem; }
    [dir="rtl"] .logic-steps > li:not(:last-child)::after { content: "\2190" / ""; }
  }
  """#
