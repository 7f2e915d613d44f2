using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>The name of a callable as is_callable() and ob_list_handlers() give it.</summary>
public static class CallableName
{
    /// <summary>"f", "C::m", "Closure::__invoke"; of anything that is no callable, what it looks like.</summary>
    public static string Of(Engine engine, Value callable)
    {
        switch (callable.Kind)
        {
            case ValueKind.String:
                return callable.AsString.ToLatin1();
            case ValueKind.Object:
                return callable.AsObject.Class.Name + "::__invoke";
            case ValueKind.Array when callable.AsArray is { Count: 2 } pair && pair[1].TryGetString(out PhpString? method):
                Value first = pair[0];
                if (first.IsObject)
                    return first.AsObject.Class.Name + "::" + method.ToLatin1();
                return first.IsString ? first.AsString.ToLatin1() + "::" + method.ToLatin1() : "Array";
            case ValueKind.Array:
                return "Array";
            default:
                return Operators.Conversions.ToPhpString(engine, callable).ToLatin1();
        }
    }
}
