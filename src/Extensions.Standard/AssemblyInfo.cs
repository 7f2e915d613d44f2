using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MiniPhp.Extensions.Spl")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Zlib")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Iconv")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Filter")]
[assembly: InternalsVisibleTo("MiniPhp.Extensions.Mbstring")]
