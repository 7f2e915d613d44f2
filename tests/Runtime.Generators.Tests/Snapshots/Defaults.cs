using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample")]
public static class Defaults
{
    public const long MODE_PLAIN = 3;

    [PhpFunction]
    public static long f(
        long mode = MODE_PLAIN,
        double factor = 1.5,
        bool flag = true,
        long? limit = null,
        [PhpParameter(Default = "\" \\t\\x00\"")] PhpString? characters = null,
        [PhpParameter(Default = "[]")] PhpArray? list = null,
        [PhpParameter(Default = "UNKNOWN")] Value extra = default,
        [PhpParameter(Default = "7", Type = "int|string")] Value seven = default,
        [PhpParameter(Default = "PHP_INT_MAX")] long most = long.MaxValue) => mode;
}
