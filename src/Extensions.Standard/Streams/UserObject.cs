using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>An object of a class that a script registered as a wrapper, and its methods.</summary>
internal sealed class UserObject
{
    private readonly Engine _engine;

    private UserObject(Engine engine, PhpObject target)
    {
        _engine = engine;
        Target = target;
        target.Holders++;
    }

    public PhpObject Target { get; }

    /// <summary>The class's name for messages.</summary>
    public string ClassName => Target.Class.PrintedName;

    /// <summary>Makes an object, with its context, and runs its constructor; null when the class has no objects.</summary>
    public static UserObject? Make(Engine engine, PhpClass userClass, StreamContext? context)
    {
        if (!userClass.IsInstantiable)
            return null;
        var made = new UserObject(engine, userClass.Allocate());
        ObjectAccess.Write(engine, made.Target, "context", context is null ? Value.Null : context, userClass, strict: false);
        userClass.Constructor?.Call(engine, made.Target, userClass, []);
        return made;
    }

    /// <summary>Calls a method; false when there is none, with a warning unless it may be missing.</summary>
    /// <param name="name">As PHP writes it.</param>
    /// <param name="result">What it returned.</param>
    /// <param name="mayBeMissing">Nothing is reported then.</param>
    /// <param name="arguments">What it gets.</param>
    public bool TryCall(string name, out Value result, bool mayBeMissing, params ReadOnlySpan<Value> arguments)
    {
        PhpClass userClass = Target.Class;
        if (userClass.FindMethod(name) is { } method && (method.Flags & MemberFlags.Public) != 0)
        {
            result = method.Call(_engine, Target, userClass, arguments);
            return true;
        }

        if (userClass.FindMethod("__call") is { } magic)
        {
            var list = new PhpArray(arguments.Length);
            foreach (Value argument in arguments)
                list.Append(argument);
            result = magic.Call(_engine, Target, userClass, [Value.FromLatin1(name), list]);
            return true;
        }

        if (!mayBeMissing)
            _engine.FunctionWarning(ClassName + "::" + name + " is not implemented!");
        result = Value.Undefined;
        return false;
    }

    /// <summary>Calls a method that answers with true or false; anything else, and no method after a warning, is false.</summary>
    public bool Succeeds(string name, params ReadOnlySpan<Value> arguments)
        => TryCall(name, out Value result, mayBeMissing: false, arguments) && result.IsBool && result.AsBool;

    /// <summary>The object is not needed any more.</summary>
    public void Release() => _engine.Lifetime.Release(Value.FromObject(Target));
}
