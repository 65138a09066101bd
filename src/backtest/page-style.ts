/** The page's look: system fonts, a light and a dark set of colours, one column that gets narrow. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #fff; --card: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d8dee4;
  --some: #2f6fb4; --everything: #c2410c; --together: #f0a074; --nothing: #8c959f; --link: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0f1419; --card: #182028; --text: #e6edf3; --quiet: #9aa7b4; --line: #2b3640;
    --some: #6aa9e9; --everything: #f08a4b; --together: #8a4f2d; --nothing: #6e7a86; --link: #79b8ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); }
.note { border-left: 4px solid var(--everything); padding-left: .75rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.tiles dt { color: var(--quiet); font-size: .85rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
figure { margin: 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 40rem; height: auto; }
.key { display: flex; flex-wrap: wrap; gap: 1rem; font-size: .85rem; color: var(--quiet); }
.key i { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .35em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; }
code { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: break-word; }
summary { cursor: pointer; }
summary:focus-visible, .scroll:focus-visible, figure:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
details ul { margin: .25rem 0; padding-left: 1.25rem; }
`;
