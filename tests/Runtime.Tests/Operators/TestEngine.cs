using System.Diagnostics.CodeAnalysis;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Tests.Operators;

/// <summary>An engine that runs no PHP: it keeps diagnostics, and its classes are made by hand.</summary>
internal sealed class TestEngine : Engine
{
    private readonly Dictionary<string, PhpClass> _classes = [];

    public TestEngine() => UseExtensions(new CoreExtension());

    /// <summary>Diagnostics since they were last cleared, each as "LEVEL message".</summary>
    public List<string> Raised { get; } = [];

    /// <summary>A class without properties.</summary>
    public PhpClass Declare(string name, ClassKind kind = ClassKind.Class) =>
        _classes[name.ToLowerInvariant()] = new PhpClass { Engine = this, Name = name, Kind = kind };

    /// <summary>The message of an exception.</summary>
    public static string MessageOf(PhpObject thrown) => ((ThrowableObject)thrown).Message.AsString.ToLatin1();

    public override PhpFunction? FindFunction(string name) => null;

    public override PhpClass? FindClass(string name, bool autoload = true) =>
        _classes.GetValueOrDefault(name.ToLowerInvariant()) ?? FindNativeClass(name.ToLowerInvariant());

    public override bool TryGetConstant(string name, out Value value)
    {
        value = Value.Undefined;
        return false;
    }

    public override PhpCallable? ResolveCallable(Value callable, out string problem, bool isQuiet = false)
    {
        problem = "no array or string given";
        return null;
    }

    public override void Raise(ErrorLevel level, string message) => Raised.Add((int)level + " " + message);

    public override void Raise(ErrorLevel level, string message, string file, int line) => Raise(level, message);

    [DoesNotReturn]
    public override void FatalError(string message) => throw new InvalidOperationException(message);

    [DoesNotReturn]
    public override void FatalError(string message, string file, int line) => throw new InvalidOperationException(message);

    internal override PhpThrow? CallDestructor(PhpFunction destructor, PhpObject target)
    {
        destructor.Call(this, target, target.Class, []);
        return null;
    }

    internal override Value CoerceForReference(PhpReference reference, Value value) => value;

    internal override void ChainPrevious(PhpObject thrown, PhpObject previous) => throw new InvalidOperationException("No chains here.");

    private protected override void EndForStack() => throw new InvalidOperationException("Stack exhausted.");

    internal override MiniPhp.Runtime.Errors.FatalExit StackExit() => throw new InvalidOperationException("Stack exhausted.");

    protected override void Poll()
    {
    }

    public override bool DefineConstant(string name, Value value) => false;

    public override SymbolTable CallerVariables => Globals;

    public override void SetScriptVariable(string name, Value value) => throw new InvalidOperationException("No scripts here.");

    public override Value CallWithArray(PhpCallable callable, PhpArray arguments) => throw new InvalidOperationException("No calls here.");

    public override List<Scripts.SourceToken> ReadTokens(PhpString source, bool skipShebang) => throw new InvalidOperationException("No scanner here.");

    public override void VerifySyntax(PhpString source) => throw new InvalidOperationException("No parser here.");

    internal override void RunOnceIfThere(string path) => throw new InvalidOperationException("No files here.");

    public override IEnumerable<PhpFunction> UserFunctions => [];
}

/// <summary>A native method of a test class.</summary>
internal sealed class TestMethod(Func<Engine, PhpObject?, Value> body) : PhpFunction
{
    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments) => body(engine, target);
}
