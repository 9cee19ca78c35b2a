/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // Uploads never pass through the framework's optimizer (security.md §2.1); the layer before Next compresses.
  images: { unoptimized: true },
  compress: false,
  // A page is whole before its first byte: reading pages are finished without the script that would place late parts.
  htmlLimitedBots: /./,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ["pg", "nodemailer", "harfbuzzjs", "sharp"],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
    // By default the desk's styles would come with every piece; reading pages get theirs in one request all the same.
    cssChunking: { type: "graph", requestCost: 4_000 },
  },
  typescript: { ignoreBuildErrors: false },
};
