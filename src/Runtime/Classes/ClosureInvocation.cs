using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>The method __invoke of a closure as reflection shows it: internal, with the parameters of the closure's own function but without their defaults.</summary>
public sealed class ClosureInvocation : PhpFunction
{
    private ClosureInvocation(PhpClass declaringClass, PhpFunction? function)
    {
        DeclaringClass = declaringClass;
        Flags = MemberFlags.Public;
        if (function is null)
            return;
        Parameters = Array.ConvertAll(function.Parameters, WithoutDefault);
        RequiredParameterCount = function.RequiredParameterCount;
        ReturnType = function.ReturnType;
        ReturnsReference = function.ReturnsReference;
    }

    /// <summary>The method of a closure.</summary>
    /// <param name="closures">The class Closure.</param>
    /// <param name="closure">The closure; null for the method of none, which has no parameters.</param>
    public static ClosureInvocation Of(PhpClass closures, PhpClosure? closure) => new(closures, closure?.Function) { Name = "__invoke" };

    private static ParameterInfo WithoutDefault(ParameterInfo parameter) => new()
    {
        Name = parameter.Name,
        Type = parameter.Type,
        IsByReference = parameter.IsByReference,
        PrefersReference = parameter.PrefersReference,
        IsVariadic = parameter.IsVariadic,
        IsOptional = parameter.IsOptional,
        IsSensitive = parameter.IsSensitive,
        Attributes = parameter.Attributes,
    };

    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments) =>
        target!.Class.FindMethod("__invoke")!.Call(engine, target, staticClass, arguments);
}
