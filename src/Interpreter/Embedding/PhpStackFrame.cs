namespace MiniPhp;

/// <summary>One call of a PHP trace.</summary>
/// <param name="File">The file of the call; null when it came from C#.</param>
/// <param name="Line">The line of the call, from 1; 0 when it came from C#.</param>
/// <param name="Function">The function or method that was called, or "include" and the like.</param>
/// <param name="Class">The method's class; null for a function.</param>
/// <param name="IsStatic">Called with <c>::</c>.</param>
public sealed record PhpStackFrame(string? File, int Line, string Function, string? Class, bool IsStatic)
{
    /// <summary>As in PHP's traces, without number and arguments: <c>file(line): Class-&gt;method()</c>.</summary>
    public override string ToString() =>
        (File is null ? "[internal function]" : File + "(" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")")
        + ": " + (Class is null ? "" : Class + (IsStatic ? "::" : "->")) + Function + "()";
}
