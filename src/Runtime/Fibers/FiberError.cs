using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Fibers;

/// <summary>A fiber was used in a way that its state does not allow: https://www.php.net/manual/en/class.fibererror.php</summary>
[PhpClass("FiberError", Extension = "Core", Parent = "Error", IsFinal = true)]
internal static class FiberError
{
    [PhpMethod(Returns = "")]
    public static void __construct(Engine engine, PhpObject self) =>
        throw engine.Error("The \"" + self.Class.Name + "\" class is reserved for internal use and cannot be manually instantiated");
}
