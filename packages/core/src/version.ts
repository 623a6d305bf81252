/** The version of newsgraph; a test holds it equal to that of the packages. */
export const version = "0.1.0";

/** How a graph names the program that made it. */
export const program: string = `newsgraph ${version}`;
