using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample")]
public static class Scalars
{
    [PhpFunction]
    public static long add(long left, long right) => left + right;

    [PhpFunction]
    public static double half(double value) => value / 2;

    [PhpFunction]
    public static bool not(bool flag) => !flag;

    [PhpFunction]
    public static PhpString same(Engine engine, PhpString @string) => @string;

    [PhpFunction]
    public static void nothing() { }

    [PhpFunction(Returns = "string|false", Deprecated = true)]
    public static PhpString? @sizeof(PhpString? text, PhpArray array, PhpObject? target, PhpCallable callback) => text;

    [PhpFunction(Name = "list_like")]
    public static PhpArray ListLike(PhpArray array) => array;
}
