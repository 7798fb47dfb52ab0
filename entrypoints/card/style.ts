/** The card's own style: `all: initial` keeps the page's inherited properties out, and `em` follows nothing of the page. */
export const CARD_STYLE = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
.card {
  position: fixed; z-index: 2147483647; inline-size: min(340px, calc(100vw - 12px)); overflow: auto; padding: 10px 12px;
  color: light-dark(#1d1e20, #e9e9e7); background: light-dark(#ffffff, #1b1c1e);
  border: 1px solid light-dark(#85888c, #7f8388); border-radius: 4px; box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  font: 13px/1.45 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; text-align: start;
  overflow-wrap: anywhere;
}
header { display: flex; gap: 8px; align-items: baseline; }
h2 { flex: 1; margin: 0; font-size: 15px; }
p { margin: 4px 0 0; }
.amount { font-variant-numeric: tabular-nums; font-weight: 600; }
.quiet, dt, blockquote, kbd { color: light-dark(#5c5f63, #a7abb0); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; margin: 6px 0 0; }
dd { margin: 0; }
blockquote { margin: 6px 0 0; padding-inline-start: 8px; border-inline-start: 2px solid light-dark(#dcdcd8, #3a3d40); }
.actions { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 8px; }
button, input, textarea { font: inherit; color: inherit; background: none; border: 1px solid light-dark(#85888c, #7f8388); border-radius: 4px; padding: 2px 7px; }
button { cursor: pointer; min-block-size: 24px; }
textarea, input { inline-size: 100%; margin-block-start: 4px; }
kbd { font: inherit; }
button[aria-pressed='true'] { background: light-dark(#f3ead0, #3b351f); border-color: light-dark(#8a6d00, #e8cc5a); }
.bar { display: flex; flex-wrap: wrap; gap: 4px; inline-size: auto; max-inline-size: calc(100vw - 12px); padding: 4px; }
.bar p:empty, .card > p:empty { display: none; }
.form { display: grid; gap: 4px; margin-block-start: 8px; }
.form label { display: grid; grid-template-columns: 76px 1fr; gap: 2px 8px; align-items: center; }
.form label > span { color: light-dark(#5c5f63, #a7abb0); }
.form label > input, .form label > select { margin: 0; min-inline-size: 0; inline-size: 100%; }
.form small { grid-column: 2; font-size: 12px; color: light-dark(#5c5f63, #a7abb0); }
.form .check { grid-template-columns: auto 1fr; }
.form .check > input { inline-size: auto; }
[aria-invalid='true'] { border-color: light-dark(#a8201a, #ff9c94); }
select { font: inherit; color: inherit; background: light-dark(#ffffff, #1b1c1e); border: 1px solid light-dark(#85888c, #7f8388); border-radius: 4px; padding: 2px 4px; min-block-size: 26px; }
:focus-visible { outline: 2px solid light-dark(#0b62a8, #9cccf5); outline-offset: 1px; }
`;
