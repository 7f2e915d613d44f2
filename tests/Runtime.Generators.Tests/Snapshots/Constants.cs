using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample")]
public static class Constants
{
    [PhpConstant] public const long ANSWER = 42;
    [PhpConstant] public const double HALF = 0.5;
    [PhpConstant] public const double INF = double.PositiveInfinity;
    [PhpConstant] public const bool YES = true;
    [PhpConstant(Name = "SAMPLE_NAME")] public const string Name = "a\n";
    [PhpConstant] public static PhpString TEXT => PhpString.FromLatin1("text");
    [PhpConstant] public static readonly long COMPUTED = 1 + 1;
}
