using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Fibers;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionfiber.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionFiber", Order = 24, IsFinal = true, IsNotSerializable = true)]
public sealed class ReflectionFiber(PhpClass @class) : ReflectionObjectBase(@class)
{
    private Fiber Target => Required((Fiber?)Held);

    [PhpMethod(Returns = "")]
    public void __construct(Fiber fiber) => Hold(fiber);

    [PhpMethod(Returns = "Fiber")]
    public PhpObject getFiber() => Target;

    /// <summary>Where the fiber's code is; null for code of natives only.</summary>
    [PhpMethod]
    public PhpString? getExecutingFile() => Present.Position is { } at ? PhpString.FromLatin1(at.File) : null;

    [PhpMethod]
    public long? getExecutingLine() => Present.Position?.Line;

    /// <summary>The function that the fiber runs.</summary>
    [PhpMethod(Returns = "callable")]
    public Value getCallable() =>
        Target.Callable?.Source ?? throw Engine.Error("Cannot fetch the callable from a fiber that has terminated");

    /// <summary>The fiber's calls, as debug_backtrace() lists those in progress.</summary>
    [PhpMethod]
    public PhpArray getTrace([PhpParameter(Default = "DEBUG_BACKTRACE_PROVIDE_OBJECT")] long options = 1)
    {
        const long withObjects = 1;
        const long withoutArguments = 2;
        return Present.Trace((options & withObjects) != 0, (options & withoutArguments) == 0);
    }

    /// <summary>The fiber, which has calls.</summary>
    private Fiber Present =>
        Target is { HasCalls: true } fiber
            ? fiber
            : throw Engine.Error("Cannot fetch information from a fiber that has not been started or is terminated");
}
