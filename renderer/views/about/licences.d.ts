/** Version of the application, and every package that ships with its licence (build/licences.mjs); no package while it is tested. */
declare module 'virtual:licences' {
  export const version: string;
  export const packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}
