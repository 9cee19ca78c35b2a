/** Style sheets as TypeScript sees them before the framework has written its own declarations. */
declare module "*.module.css" {
  const classes: { readonly [name: string]: string };
  export default classes;
}
declare module "*.css";
