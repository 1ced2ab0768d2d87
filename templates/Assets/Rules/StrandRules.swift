/// The first page of a strand.
let strandRules = #"""
  .claim { max-inline-size: 44rem; margin-block-end: 2.5rem; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--thread); font-size: var(--s2); font-weight: 600; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
  .figures ul { display: grid; gap: 2rem 3rem; list-style: none; }
  .figure { line-height: 1.35; font-weight: 600; }
  .figure b { display: block; font-size: 2.75rem; line-height: 1.1; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
  .figures .note { margin-block-start: 0.5rem; line-height: 1.4; }
  .start .resources { max-inline-size: none; gap: 1rem; counter-reset: start; }
  .start li { padding: 1rem 1.25rem 1.125rem; background: var(--raised); border-block-start: 3px solid var(--thread); }
  @media (min-width: 48em), print {
    .figures ul, .start .resources { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  }
  .strand > .columns { margin-block: 3.5rem; }
  .everything > h2 { margin-block-end: 1.5rem; }
  .everything .resources { max-inline-size: none; }
  @media (min-width: 64em) { .everything .resources { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 4rem; } }
  .everything .group + .group { margin-block-start: 2rem; }
  .everything .group-title { font-size: var(--s1); }
  .logic-steps { display: grid; gap: 1.25rem; margin-block-start: 1.25rem; list-style: none; }
  .logic-steps > li { position: relative; padding: 1rem 1.25rem; border: 1px solid var(--edge); border-block-start: 3px solid var(--thread); font-size: var(--small); }
  .logic-steps :is(h3, h4) { font-size: var(--s0); margin-block-end: 0.5rem; }
  .logic-steps ul { display: grid; gap: 0.5rem; list-style: none; }
  .logic-steps > li:not(:last-child)::after { content: "\2193" / ""; position: absolute; inset-block-end: -1.5rem; inset-inline-start: 50%; line-height: 1.5rem; font-weight: 700; color: var(--ink); }
  @media (min-width: 60em) {
    .logic-steps { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1.75rem; }
    .logic-steps > li:not(:last-child)::after { content: "\2192" / ""; inset-block: 0.875rem auto; inset-inline: auto -1.5rem; }
  }
  """#
