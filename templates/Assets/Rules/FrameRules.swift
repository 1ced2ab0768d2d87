/// What stands round every page: skip link, phase, header, footer.
let frameRules = #"""
  .skip { position: absolute; inset-inline-start: -100vw; padding: 0.75rem 1rem; }
  .skip:focus { inset-inline-start: 0.5rem; inset-block-start: 0.75rem; z-index: 1; background: var(--glow); color: var(--ink); }
  .masthead, .foot-inner, .page, .home, .suggest {
    max-inline-size: calc(var(--page) + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter);
  }
  .phase { font-size: var(--small); color: var(--muted); }
  .tag {
    display: inline-block; padding-inline: 0.5em; font-size: var(--small); font-weight: 600;
    color: var(--ink); border: 1.5px solid currentColor; border-radius: 3px;
  }
  .phase .tag { margin-inline-end: 0.375rem; }
  .masthead { position: relative; padding-block: 0.5rem; }
  .brand { font-size: 1.375rem; font-weight: 700; letter-spacing: -0.015em; line-height: 1.2; }
  .brand a { display: inline-flex; align-items: center; gap: 0.75rem; min-block-size: 2.75rem; color: var(--ink); text-decoration: none; }
  .brand a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
  .mark { flex: none; inline-size: 3rem; block-size: auto; overflow: visible; }
  .mark path, .weave path { fill: none; stroke: var(--thread); stroke-width: 3.25; }
  .mark .halo, .weave .halo { stroke: var(--paper); stroke-width: 5.75; }
  .find { position: relative; display: flex; min-inline-size: 0; }
  .find label, .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .find input { flex: 1; min-inline-size: 0; border-inline-end: 0; border-start-end-radius: 0; border-end-end-radius: 0; }
  .find button { border-start-start-radius: 0; border-end-start-radius: 0; }
  .find input:focus { position: relative; z-index: 1; }
  .suggestions { position: absolute; z-index: 2; inset-block-start: 100%; inset-inline: 0; max-block-size: 70vh; overflow-y: auto; list-style: none; background: var(--paper); border: 1.5px solid var(--ink); }
  .suggestion { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0.5rem 0.75rem; line-height: 1.25; cursor: pointer; }
  .suggestion + .suggestion { border-block-start: 1px solid var(--rule); }
  .suggestion-label { font-size: var(--small); color: var(--muted); }
  .suggestion:hover { text-decoration: underline; text-decoration-thickness: 2px; }
  .suggestion[aria-selected="true"] { background: var(--ink); color: var(--paper); outline: 2px solid transparent; outline-offset: -2px; }
  .suggestion[aria-selected="true"] .suggestion-label { color: inherit; }
  .menu { margin: 0; }
  .menu ul { list-style: none; }
  .menu nav a { display: block; padding-block: 0.5rem; color: var(--ink); text-decoration: none; line-height: 1.25; }
  .menu nav a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
  .menu summary {
    position: absolute; inset-block-start: 0.5rem; inset-inline-end: var(--gutter);
    display: flex; align-items: center; min-block-size: 2.75rem; padding-inline: 0.875rem; font-weight: 600;
    list-style: none; border: 2px solid var(--ink); border-radius: 3px; cursor: pointer;
  }
  .menu summary::-webkit-details-marker { display: none; }
  .menu[open] summary { background: var(--ink); color: var(--paper); }
  .strands li { border-block-start: 3px solid var(--thread); }
  .strands a { font-weight: 600; }
  .strands [aria-current] { font-weight: 700; box-shadow: inset 0 3px var(--thread); }
  .sections a { font-size: var(--small); font-weight: 600; }
  .sections [aria-current] { text-decoration: underline; text-decoration-thickness: 3px; text-underline-offset: 0.3em; }
  .brand { padding-inline-end: 6rem; }
  @media (max-width: 63.99em) {
    .menu[open] { padding-block-start: 1rem; }
    .strands { margin-block-start: 1rem; }
    .strands ul { display: grid; gap: 0.5rem; }
    .sections ul { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; }
  }
  @media (min-width: 40em) and (max-width: 63.99em) {
    .masthead { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 20rem); column-gap: 1.5rem; }
    .brand { padding-inline-end: 0; }
    .find { margin-inline-end: 6.5rem; }
    .masthead .menu { grid-column: 1 / -1; }
  }
  @media (min-width: 64em) {
    .masthead { display: grid; grid-template-columns: auto auto minmax(15rem, 1fr); align-items: center; column-gap: 1.5rem; padding-block-end: 0; }
    .brand { padding-inline-end: 0; }
    .brand, .find { grid-row: 1; }
    .find { grid-column: 3; justify-self: end; inline-size: 100%; max-inline-size: 19rem; }
    .menu { grid-column: 1 / -1; }
    @supports selector(details::details-content) {
      .menu summary { display: none; }
      .menu, .menu::details-content { display: contents; content-visibility: visible; }
      .sections { grid-area: 1 / 2; }
      .strands { grid-area: 2 / 1 / auto / -1; margin-block-start: 0.5rem; }
    }
    .sections ul { display: flex; flex-wrap: wrap; column-gap: 1.25rem; }
    .menu .sections a { padding-block: 0.25rem; }
    .strands ul { display: flex; gap: 0.25rem; font-size: var(--small); }
    .strands li { flex: 1 1 auto; }
    .menu .strands a { padding-block: 0.375rem; padding-inline-end: 0.75rem; font-weight: 400; }
    .menu .strands [aria-current] { font-weight: 700; }
  }
  main { display: block; padding-block: 0.75rem 4rem; }
  .suggest { padding-block-start: 2rem; }
  @media (min-width: 48em) { main { padding-block-start: 1.5rem; } }
  .foot { border-block-start: 1px solid var(--rule); font-size: var(--small); color: var(--muted); }
  .foot-inner { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding-block: 2rem 3rem; }
  .foot p { max-inline-size: 46rem; }
  .foot-links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; }
  .foot .phase { color: inherit; }
  .foot-links a, .crumbs a, .suggest a { display: inline-block; padding-block: 0.25rem; }
  @media (forced-colors: active) {
    .mark path, .weave path { stroke: CanvasText; }
    .mark .halo, .weave .halo { stroke: Canvas; }
    .strands [aria-current] { text-decoration: underline; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .skip { transition: none; }
  }
  """#
