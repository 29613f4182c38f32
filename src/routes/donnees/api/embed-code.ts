import { EMBED_KIND, EMBED_VERSION } from '$lib/ui/embed-message';

/** The frame and its few lines, for someone else's page. */
export const embedCode = (origin: string, address: string, title: string): string =>
	`<iframe
  src="${origin}${address}"
  title="${title}" loading="lazy" style="width: 100%; height: 640px; border: 0"
></iframe>
<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${origin}') return;
    if (data?.belvedere !== ${EMBED_VERSION} || data.kind !== '${EMBED_KIND}') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
  });
</script>`;
