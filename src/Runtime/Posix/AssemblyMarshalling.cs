using System.Runtime.CompilerServices;

// Every libc signature is blittable. Saying so lets ReadyToRun compile the calls ahead of time; otherwise each function used
// costs the start-up a stub that is generated and compiled at run time.
[assembly: DisableRuntimeMarshalling]
