using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample")]
[PhpClass("Steps", Interfaces = ["Traversable"])]
public interface ISteps
{
    [PhpMethod(Returns = "mixed", IsTentative = true)]
    Value current();
}

[PhpExtension("sample")]
[PhpClass("Box", IsFinal = true, IsNotSerializable = true)]
public sealed class Box(PhpClass declared) : PhpObject(declared)
{
    [PhpConstant] public const long LIMIT = 3;

    [PhpMethod]
    public long size(long unit = 1) => unit;

    [PhpMethod]
    public static PhpObject create(Engine engine, PhpClass staticClass) => staticClass.Allocate();
}

[PhpClass("Trouble", Extension = "sample", Parent = "Exception", AllowsDynamicProperties = true)]
[PhpProperty("reason", Type = "string", Default = "''", Flags = MemberFlags.Protected)]
[PhpProperty("list", Default = "[]")]
[PhpProperty("box", Type = "?Box")]
public static class Trouble
{
    [PhpMethod(Name = "__construct", Returns = "")]
    public static void Construct(Engine engine, PhpObject self, Box box) { }

    [PhpMethod(IsFinal = true, Visibility = MemberFlags.Protected)]
    public static PhpString reason(PhpObject self) => PhpString.Empty;
}
