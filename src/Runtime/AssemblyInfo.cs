using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MiniPhp.Interpreter")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Standard")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Sockets")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Process")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Json")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Tokenizer")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Pcre")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Random")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Spl")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Reflection")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Date")]
[assembly: InternalsVisibleTo("MiniPhp.Runtime.Tests")]
