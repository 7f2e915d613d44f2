using System.Runtime.CompilerServices;

// Every PCRE2 signature is blittable: ReadyToRun then compiles the calls ahead of time.
[assembly: DisableRuntimeMarshalling]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Spl")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Filter")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Mbstring")]
[assembly: InternalsVisibleTo("MiniPhp.Runtime.Tests")]
