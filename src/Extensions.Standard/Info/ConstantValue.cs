using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>The value of a constant whose name a program computes.</summary>
[PhpExtension("standard")]
public static class ConstantValue
{
    /// <summary>The value of a global constant, a class constant ("C::X") or an enum case.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: there is none, or no such class.</exception>
    /// <remarks>https://www.php.net/constant</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value constant(Engine engine, PhpString name)
    {
        string text = name.ToLatin1();
        text = text.StartsWith('\\') ? text[1..] : text;
        int separator = text.LastIndexOf("::", StringComparison.Ordinal);
        if (separator < 0)
        {
            if (!engine.TryGetConstant(text, out Value value))
                throw engine.Error("Undefined constant \"" + text + "\"");
            engine.ReportDeprecatedConstant(text, text);
            return value;
        }

        string className = text[..separator];
        PhpClass target = ConstantFunctions.FindClass(engine, className) ?? throw engine.Error("Class \"" + className + "\" not found");
        return ClassConstants.Read(engine, target, text[(separator + 2)..], ConstantFunctions.CallingScope(engine));
    }
}
