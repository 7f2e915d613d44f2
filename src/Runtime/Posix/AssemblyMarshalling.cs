using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Every libc signature is blittable. Saying so lets ReadyToRun compile the calls ahead of time; otherwise each function used
// costs the start-up a stub that is generated and compiled at run time.
[assembly: DisableRuntimeMarshalling]

// System libraries are looked for where the system has them, not first under eight names beside this assembly.
[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
