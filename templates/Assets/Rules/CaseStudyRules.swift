/// Case studies: facts, measures and limits before the story.
let caseStudyRules = #"""
  .glance { padding-block: 1.25rem 1.5rem; border-block: 1px solid var(--rule); border-block-start: 3px solid var(--thread); }
  .glance h2 { font-size: var(--s0); margin-block-end: 0.75rem; }
  .glance dl { display: grid; gap: 1rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
  .glance dt { font-size: var(--small); }
  .glance dd { font-weight: 600; line-height: 1.35; }
  .measures table { font-size: var(--s0); }
  .measures table + table { margin-block-start: 2rem; }
  .measures tbody th { padding-block-start: 1rem; max-inline-size: 16rem; }
  .measures td { padding-block: 0.75rem; }
  .measures a { overflow-wrap: anywhere; }
  .measures .value b { display: block; font-size: var(--s2); line-height: 1.2; letter-spacing: -0.015em; white-space: normal; }
  .measures .value span { font-size: var(--small); color: var(--muted); }
  .rests { font-size: var(--small); }
  .rests p { font-weight: 600; }
  .rests dl > div { display: flex; flex-wrap: wrap; column-gap: 0.5rem; }
  @media screen and (max-width: 47.99em) {
    .measures thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
    .measures table, .measures tbody, .measures tr, .measures th, .measures td, .measures caption { display: block; }
    .measures tr { padding-block: 1rem; border-block-start: 1px solid var(--rule); }
    .measures th, .measures td, .measures tbody th { padding: 0; border: 0; max-inline-size: none; }
    .measures td { padding-block-start: 0.5rem; }
    .measures .value::before { content: attr(data-label); display: block; font-size: var(--small); color: var(--muted); }
  }
  .limits { padding-inline-start: 1.25rem; border-inline-start: 0.375rem solid var(--ink); }
  .limits ul { max-inline-size: var(--measure); }
  .lessons li { max-inline-size: var(--measure); }
  .consent { font-size: var(--small); color: var(--muted); }
  .key { display: grid; gap: 0.5rem 1.5rem; grid-template-columns: auto minmax(0, 1fr); font-size: var(--small); }
  .compare th[scope="row"] { min-inline-size: 14rem; }
  .compare th .note { display: block; margin-block-start: 0.375rem; }
  .compare th button { padding: 0.25rem 0; font: inherit; color: inherit; text-align: start; background: none; border: 0; border-block-end: 1px dotted currentcolor; cursor: pointer; }
  .compare th[aria-sort="ascending"] button::after { content: " ▲" / ""; }
  .compare th[aria-sort="descending"] button::after { content: " ▼" / ""; }
  .filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-block-start: 1.75rem; }
  .filters p { min-inline-size: 0; max-inline-size: 100%; }
  .filters select { max-inline-size: 100%; }
  .filters[hidden] { display: none; }
  .filters label { display: block; font-size: var(--small); }
  """#
