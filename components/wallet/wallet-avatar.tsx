import type { AvatarComponent } from '@rainbow-me/rainbowkit';

/** A disc coloured by the address itself: no picture is fetched from anywhere. */
export const WalletAvatar: AvatarComponent = ({ address, size }) => {
  const hue = Number.parseInt(address.slice(2, 8), 16) % 360;
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'block',
        width: size,
        height: size,
        borderRadius: '999px',
        background: `linear-gradient(135deg, hsl(${hue} 45% 45%), hsl(${(hue + 70) % 360} 45% 65%))`,
      }}
    />
  );
};
