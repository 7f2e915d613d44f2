using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample")]
public static class References
{
    [PhpFunction]
    public static bool sort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = 0) => true;

    [PhpFunction]
    public static long match(PhpString text, PhpReference? matches = null) => 0;

    [PhpFunction]
    public static bool multisort([PhpParameter(PrefersReference = true)] Value array, [PhpParameter(PrefersReference = true)] params ReadOnlySpan<Value> rest) => true;

    [PhpFunction]
    public static long scan(PhpString text, params PhpReference[] vars) => vars.Length;
}
