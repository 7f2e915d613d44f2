using System.Runtime.CompilerServices;

// Every signature of OpenSSL is blittable: ReadyToRun then compiles the calls ahead of time.
[assembly: DisableRuntimeMarshalling]
