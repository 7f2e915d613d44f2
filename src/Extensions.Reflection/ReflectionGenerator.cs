using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectiongenerator.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionGenerator", Order = 6, IsFinal = true, IsNotSerializable = true)]
public sealed class ReflectionGenerator(PhpClass @class) : ReflectionObjectBase(@class)
{
    /// <summary>The generator, which has not ended.</summary>
    private IGenerator Target
    {
        get
        {
            var generator = (IGenerator)Required(Held);
            return generator.IsFinished ? throw Failure("Cannot fetch information from a terminated Generator") : generator;
        }
    }

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "Generator")] PhpObject generator)
    {
        if (((IGenerator)generator).IsFinished)
            throw Failure("Cannot create ReflectionGenerator based on a terminated Generator");
        Hold(generator);
    }

    /// <summary>The line where the generator's own code stands.</summary>
    [PhpMethod(IsTentative = true)]
    public long getExecutingLine() => Target.Line;

    [PhpMethod(IsTentative = true)]
    public PhpString getExecutingFile() => Text(Target.Function.FileName!);

    /// <summary>The generators from the innermost one that this one delegates to, as debug_backtrace() lists calls.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getTrace([PhpParameter(Default = "DEBUG_BACKTRACE_PROVIDE_OBJECT")] long options = 1)
    {
        const long withObjects = 1;
        const long withoutArguments = 2;
        return Target.Trace((options & withObjects) != 0, (options & withoutArguments) == 0);
    }

    /// <summary>The function that the generator runs.</summary>
    [PhpMethod(Returns = "ReflectionFunctionAbstract", IsTentative = true)]
    public PhpObject getFunction() => Reflect.Function(Engine, Target.Function, Target.Closure);

    [PhpMethod(IsTentative = true)]
    public PhpObject? getThis() => Target.Target;

    /// <summary>The innermost generator that this one delegates to, or itself.</summary>
    [PhpMethod(Returns = "Generator", IsTentative = true)]
    public PhpObject getExecutingGenerator() => Target.Executing;
}
