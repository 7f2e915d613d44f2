using System.Globalization;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Runtime.Calls;

/// <summary>The exceptions for wrong arguments of native functions, in PHP's words. The name comes from the running frame.</summary>
public static class ArgumentError
{
    /// <summary>"f() expects exactly 1 argument, 0 given".</summary>
    /// <param name="frame">The native's frame.</param>
    /// <param name="required">The least number of arguments.</param>
    /// <param name="maximum">The greatest; -1 when variadic.</param>
    public static PhpThrow WrongCount(ref Frame frame, int required, int maximum)
    {
        int given = frame.ArgumentCount;
        string bound = required == maximum ? "exactly" : given < required ? "at least" : "at most";
        int expected = given < required ? required : maximum;
        string message = string.Create(CultureInfo.InvariantCulture,
            $"{frame.Function.DisplayName}() expects {bound} {expected} argument{(expected == 1 ? "" : "s")}, {given} given");
        return frame.Engine.Error("ArgumentCountError", message);
    }

    /// <summary>An optional parameter without a known default was left out before a named one.</summary>
    public static PhpThrow MustBePassed(ref Frame frame, int position) =>
        frame.Engine.Error("ArgumentCountError",
            $"{frame.Function.DisplayName}(): Argument #{position.ToString(CultureInfo.InvariantCulture)}{NameOf(frame.Function, position)} must be passed explicitly, because the default value is not known");

    /// <summary>The parameter's name as messages show it, " ($name)", or "" for those that a variadic parameter takes.</summary>
    internal static string NameOf(PhpFunction function, int position)
    {
        ParameterInfo[] parameters = function.Parameters;
        int named = parameters.Length - (function.IsVariadic ? 1 : 0);
        return position <= named ? " ($" + parameters[position - 1].Name + ")" : "";
    }
}
