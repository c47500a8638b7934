/** Twice as many points as units, so that a picture is sharp in print. */
const SCALE = 2;

/** The button draws the SVG that is offered beside it and hands it over as PNG. */
export function offerPicture(button: HTMLElement): void {
  const link = button.parentElement?.querySelector<HTMLAnchorElement>('a[download$=".svg"]');
  if (!link) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth * SCALE;
      canvas.height = image.naturalHeight * SCALE;
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        if (blob === null) return;
        const made = document.createElement('a');
        made.href = URL.createObjectURL(blob);
        made.download = link.download.replace(/svg$/, 'png');
        made.click();
        URL.revokeObjectURL(made.href);
      });
    };
    image.src = link.href;
  });
}
