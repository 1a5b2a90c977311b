/**
 * Lays the first screen's style into the page, below the request for its script. On a slow line the style then comes
 * while that request is on its way, instead of competing with the script for the line.
 */
import type { Plugin } from 'vite';

const LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/;

export function inlineStylePlugin(): Plugin {
  return {
    name: 'inline-first-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const [link, file = ''] = LINK.exec(html) ?? [];
        const style = bundle?.[file];
        if (!link || style?.type !== 'asset') return html;
        const css = String(style.source);
        // A path in it would be read from the page's own folder, not from the style's.
        if (/url\((?!["']?data:)/.test(css)) return html;
        delete bundle?.[file];
        return html.replace(link, '').replace('</head>', () => `<style>${css}</style>\n  </head>`);
      },
    },
  };
}
