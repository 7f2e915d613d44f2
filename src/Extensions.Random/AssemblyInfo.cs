using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MiniPhp.Extensions.Standard")]
