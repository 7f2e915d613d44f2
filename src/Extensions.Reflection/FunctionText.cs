using System.Text;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>Functions, methods and parameters as the __toString() methods of reflection show them.</summary>
internal static class FunctionText
{
    /// <summary>A function or method.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">Where to write.</param>
    /// <param name="function">What to show.</param>
    /// <param name="closure">The closure that it is reflected through, or null.</param>
    /// <param name="scope">The class whose method it is shown as, or null.</param>
    /// <param name="indent">What stands before each line.</param>
    public static void Append(Engine engine, StringBuilder text, PhpFunction function, PhpClosure? closure, PhpClass? scope, string indent)
    {
        bool isClosure = closure is not null;
        if (function.DocComment is { } comment)
            text.Append(indent).Append(comment).Append('\n');
        text.Append(indent).Append(isClosure ? "Closure [ " : function.DeclaringClass is not null ? "Method [ " : "Function [ ");
        AppendOrigin(text, function, scope);
        text.Append("> ");
        AppendModifiers(text, function);
        text.Append(function.DeclaringClass is not null ? "method " : "function ").Append(function.ReturnsReference ? "&" : "").Append(function.Name).Append(" ] {\n");
        if (function.IsUser)
        {
            text.Append(indent).Append("  @@ ").Append(function.FileName).Append(' ').Append(function.StartLine).Append(" - ")
                .Append(function.EndLine).Append('\n');
        }

        if (isClosure)
            AppendBound(text, function, closure!, indent + "  ");
        AppendParameters(engine, text, function, indent + "  ");
        if (function.ReturnType is { } type)
        {
            text.Append("  ").Append(indent).Append("- ").Append(function is NativeFunction { HasTentativeReturnType: true } ? "Tentative return" : "Return")
                .Append(" [ ").Append(type).Append(" ]\n");
        }

        text.Append(indent).Append("}\n");
    }

    private static void AppendOrigin(StringBuilder text, PhpFunction function, PhpClass? scope)
    {
        text.Append(function.IsUser ? "<user" : "<internal");
        if ((function.Flags & MemberFlags.Deprecated) != 0)
            text.Append(", deprecated");
        if (ReflectionFunctionAbstract.ExtensionOf(function) is { } extension)
            text.Append(':').Append(extension.Name);
        if (function.DeclaringClass is not { } owner)
            return;
        if (scope is not null && owner != scope)
        {
            text.Append(", inherits ").Append(owner.Name);
        }
        else if (scope is not null && owner.Parent?.FindMethod(function.Name.ToLowerInvariant()) is { } overwritten
            && overwritten.DeclaringClass != owner && (overwritten.Flags & MemberFlags.Private) == 0)
        {
            text.Append(", overwrites ").Append(overwritten.DeclaringClass!.Name);
        }

        if (ReflectionMethod.PrototypeOf(function, scope) is { } prototype)
            text.Append(", prototype ").Append(prototype.DeclaringClass!.Name);
        if (function.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
            text.Append(", ctor");
    }

    private static void AppendModifiers(StringBuilder text, PhpFunction function)
    {
        if (function.IsAbstract)
            text.Append("abstract ");
        if ((function.Flags & MemberFlags.Final) != 0)
            text.Append("final ");
        if (function.IsStatic)
            text.Append("static ");
        if (function.DeclaringClass is not null)
            text.Append(Visibility.Name(function.Flags)).Append(' ');
    }

    private static void AppendBound(StringBuilder text, PhpFunction function, PhpClosure closure, string indent)
    {
        int count = Math.Min(closure.Captured.Length, function.CapturedNames.Length);
        if (count == 0)
            return;
        text.Append('\n').Append(indent).Append("- Bound Variables [").Append(count).Append("] {\n");
        for (int i = 0; i < count; i++)
            text.Append(indent).Append("    Variable #").Append(i).Append(" [ $").Append(function.CapturedNames[i]).Append(" ]\n");
        text.Append(indent).Append("}\n");
    }

    private static void AppendParameters(Engine engine, StringBuilder text, PhpFunction function, string indent)
    {
        ParameterInfo[] parameters = function.Parameters;
        if (parameters.Length == 0 && function is not NativeFunction { IsMagicMethod: false } && function.ReturnType is null)
            return;
        text.Append('\n').Append(indent).Append("- Parameters [").Append(parameters.Length).Append("] {\n");
        for (int i = 0; i < parameters.Length; i++)
        {
            text.Append(indent).Append("  ");
            AppendParameter(engine, text, function, i);
            text.Append('\n');
        }

        text.Append(indent).Append("}\n");
    }

    /// <summary>One parameter: "Parameter #0 [ &lt;required&gt; int $x ]".</summary>
    public static void AppendParameter(Engine engine, StringBuilder text, PhpFunction function, int position)
    {
        ParameterInfo parameter = function.Parameters[position];
        bool isRequired = position < function.RequiredParameterCount;
        text.Append("Parameter #").Append(position).Append(isRequired ? " [ <required> " : " [ <optional> ");
        if (parameter.Type is { } type)
            text.Append(type).Append(' ');
        text.Append(parameter.IsByReference || parameter.PrefersReference ? "&" : "").Append(parameter.IsVariadic ? "..." : "").Append('$').Append(parameter.Name);
        if (!isRequired && !parameter.IsVariadic)
        {
            if (!function.IsUser)
                text.Append(" = ").Append(parameter.DefaultText ?? "<default>");
            else if (parameter.Default is { } evaluate)
                text.Append(" = ").Append(parameter.DefaultSource?.Invoke() ?? ValueText.Of(engine, parameter.DefaultValue.IsUndefined ? evaluate(function.DeclaringClass) : parameter.DefaultValue));
        }

        text.Append(" ]");
    }
}
