using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>What stands before <c>::</c> or behind <c>new</c> and <c>instanceof</c>.</summary>
internal abstract class ClassReference
{
    /// <summary>The class; null when an exception is on its way.</summary>
    public abstract PhpClass? Resolve(ref Frame frame);

    /// <summary>True for self, parent and static: a static call through it keeps the running call's <c>static</c>.</summary>
    public virtual bool ForwardsStatic => false;

    /// <summary>True when it is the same class in each call of the function that the node belongs to.</summary>
    public virtual bool IsFixed => false;
}

/// <summary>A class named in the source; looked up (and autoloaded) once.</summary>
internal sealed class NamedClass(string name) : ClassReference
{
    private PhpClass? _class;

    public string Name => name;

    public override bool IsFixed => true;

    public override PhpClass? Resolve(ref Frame frame) => _class ??= Find(ref frame);

    private PhpClass Find(ref Frame frame) =>
        frame.Engine.FindClass(name) ?? throw frame.Engine.Error("Class \"" + name + "\" not found");
}

/// <summary><c>self</c>.</summary>
internal sealed class SelfClass : ClassReference
{
    public override bool ForwardsStatic => true;

    public override bool IsFixed => true;

    public override PhpClass? Resolve(ref Frame frame) =>
        frame.Function.DeclaringClass ?? throw frame.Engine.Error("Cannot access \"self\" when no class scope is active");
}

/// <summary><c>parent</c>.</summary>
internal sealed class ParentClass : ClassReference
{
    public override bool ForwardsStatic => true;

    public override bool IsFixed => true;

    public override PhpClass? Resolve(ref Frame frame)
    {
        PhpClass scope = frame.Function.DeclaringClass ?? throw frame.Engine.Error("Cannot access \"parent\" when no class scope is active");
        return scope.Parent ?? throw frame.Engine.Error("Cannot access \"parent\" when current class scope has no parent");
    }
}

/// <summary><c>static</c>.</summary>
internal sealed class StaticClass : ClassReference
{
    public override bool ForwardsStatic => true;

    public override PhpClass? Resolve(ref Frame frame) =>
        frame.This?.Class ?? frame.StaticClass ?? throw frame.Engine.Error("Cannot access \"static\" when no class scope is active");
}

/// <summary>A class given by a value: an object stands for its class, a string names one.</summary>
internal sealed class ClassOfValue(Expression value, int line) : ClassReference
{
    public override PhpClass? Resolve(ref Frame frame)
    {
        Value held = value.Evaluate(ref frame);
        if (held.IsThrow)
            return null;
        frame.Line = line;
        Engine engine = frame.Engine;
        if (held.IsObject)
            return held.AsObject.Class;
        if (!held.IsString)
            throw engine.Error("Class name must be a valid object or a string");
        string name = held.AsString.ToLatin1();
        return engine.FindClass(name) ?? throw engine.Error("Class \"" + name + "\" not found");
    }
}

/// <summary>A member's name: written out, or an expression.</summary>
internal sealed class MemberName
{
    private readonly Expression? _expression;
    private readonly string _text;
    private readonly string _lowerText;

    public MemberName(string text)
    {
        _text = text;
        _lowerText = AsciiCase.ToLower(text);
    }

    public MemberName(Expression expression) : this("") => _expression = expression;

    public bool IsConstant => _expression is null;

    /// <summary>False when an exception is on its way.</summary>
    public bool TryGet(ref Frame frame, out string text, out string lowerText)
    {
        text = _text;
        lowerText = _lowerText;
        if (_expression is null)
            return true;
        Value value = _expression.Evaluate(ref frame);
        if (value.IsThrow)
            return false;
        if (!value.IsString)
            throw frame.Engine.Error("Method name must be a string");
        text = value.AsString.ToLatin1();
        lowerText = AsciiCase.ToLower(text);
        return true;
    }
}
