using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MiniPhp.Runtime.Tests")]
