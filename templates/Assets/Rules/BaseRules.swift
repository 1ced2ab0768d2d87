/// What every element looks like before a page type has its say.
let baseRules = #"""
  :root {
    --small: 0.9375rem; --s0: 1.0625rem; --s1: 1.25rem; --s2: 1.5rem; --s3: 2.125rem; --s4: 2.375rem; --figure: 2.75rem;
    --measure: 38rem; --page: 70rem; --gutter: clamp(1rem, 4vw, 2.5rem); --gap: 4rem;
    --thread: var(--edge); --tint: color-mix(in srgb, var(--thread) 7%, var(--paper));
  }
  @media (min-width: 40em) {
    :root { --s0: 1.125rem; --s1: 1.375rem; --s2: 1.875rem; --s3: 2.5rem; --s4: 3rem; --figure: 3rem; }
  }
  @media (min-width: 64em) { :root { --s3: 3rem; --s4: 4rem; --figure: 3.5rem; } }
  @media (min-width: 90em) { :root { --page: 86rem; } }
  @media (min-width: 110em) { html { font-size: 112.5%; } }
  @media (prefers-contrast: more) {
    :root { --muted: var(--ink); --rule: var(--ink); --edge: var(--ink); }
  }
  *, *::before, *::after { box-sizing: border-box; }
  html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; }
  body {
    margin: 0; font: 400 var(--s0)/1.5 var(--typeface); overflow-wrap: anywhere;
    border-block-start: 0.3125rem solid var(--rule);
  }
  body[class] { border-color: var(--thread); --tint: color-mix(in srgb, var(--thread) 7%, var(--paper)); }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, pre, fieldset { margin: 0; padding: 0; }
  h1, h2, h3, h4 { line-height: 1.2; font-weight: 700; letter-spacing: -0.01em; text-wrap: balance; }
  h1 { font-size: var(--s3); line-height: 1.08; letter-spacing: -0.025em; }
  h2 { font-size: var(--s2); }
  h3 { font-size: var(--s1); }
  h4 { font-size: var(--s0); }
  ul, ol { list-style-position: outside; }
  a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
  a:hover { text-decoration-thickness: 3px; }
  a:not([href]) { color: inherit; text-decoration: none; }
  .single .crumbs, .single .pager, .single .more { display: none; }
  .single main { padding-block-start: 2rem; }
  :focus-visible {
    outline: 3px solid var(--ring); outline-offset: 2px; border-radius: 2px;
    box-shadow: 0 0 0 5px var(--glow);
  }
  a:focus-visible { color: var(--ink); background: var(--glow); outline-offset: 0; box-shadow: none; }
  html { scroll-padding-block-start: 1rem; }
  img, svg { max-inline-size: 100%; }
  img { block-size: auto; }
  small, .note, .quiet, .line, caption, figcaption { font-size: var(--small); color: var(--muted); }
  .note { font-weight: 400; }
  button, input, select, textarea { font: inherit; color: inherit; }
  input[type="search"], select, textarea {
    min-block-size: 2.75rem; padding: 0.375rem 0.75rem; background: var(--paper);
    border: 2px solid var(--edge); border-radius: 3px;
  }
  textarea { inline-size: 100%; }
  button {
    min-block-size: 2.75rem; padding: 0.375rem 1rem; font-weight: 600; cursor: pointer;
    background: var(--ink); color: var(--paper); border: 2px solid var(--ink); border-radius: 3px;
  }
  button:hover { background: var(--paper); color: var(--ink); }
  input[type="radio"], input[type="checkbox"] { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--link); }
  table, pre { overflow-wrap: break-word; }
  hr { border: 0; border-block-start: 1px solid var(--rule); margin-block: 2.5rem; }
  dfn { font-style: normal; }
  .unseen, .unstyled, .visually-hidden {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap;
  }
  .unstyled, .paper { display: none; }
  """#
