using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionfunction.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionFunction", Order = 5, Parent = "ReflectionFunctionAbstract")]
public sealed class ReflectionFunction(PhpClass @class) : ReflectionFunctionAbstract(@class)
{
    [PhpConstant] public const long IS_DEPRECATED = 2048;

    internal void Open(PhpFunction function, PhpClosure? closure) => OpenFunction(function, closure);

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "Closure|string")] Value function)
    {
        if (function.IsObject)
        {
            var closure = (PhpClosure)function.AsObject;
            Open(closure.Function, closure);
            return;
        }

        string name = function.AsString.ToLatin1();
        Open(Engine.FindFunction(name) ?? throw Failure("Function " + name.TrimStart('\\') + "() does not exist"), null);
    }

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        var text = new System.Text.StringBuilder();
        FunctionText.Append(Engine, text, Function, Closure, Closure?.Function.DeclaringClass, "");
        return Text(text.ToString());
    }

    [PhpMethod]
    public bool isAnonymous() => Closure is { IsFake: false };

    [PhpMethod(IsTentative = true, Deprecated = true)]
    public bool isDisabled() => false;

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value invoke(NamedArguments names, params Value[] args) => names.Call(Engine, Callable, args);

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value invokeArgs(PhpArray args) => Engine.CallWithArray(Callable, args);

    [PhpMethod(Returns = "Closure", IsTentative = true)]
    public PhpObject getClosure() => Closure ?? PhpClosure.FromCallable(Engine, Callable);

    private PhpCallable Callable => Closure?.ToCallable() ?? new PhpCallable(Function, null, null);
}
