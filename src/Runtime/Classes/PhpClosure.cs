using System.Diagnostics.CodeAnalysis;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// An object of class Closure: a function together with the object, the class and the captured values that it runs with. What
/// <c>self</c> means in it, and which private members it sees, is its function's <see cref="PhpFunction.DeclaringClass"/>.
/// </summary>
[PhpClass("Closure", Extension = "Core", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Instantiation of class Closure is not allowed")]
public sealed partial class PhpClosure : PhpObject
{
    /// <summary>The function; a copy of this closure's own unless <see cref="IsFake"/>.</summary>
    public PhpFunction Function { get; }

    /// <summary>The bound <c>$this</c>, or null. Held by the closure.</summary>
    public PhpObject? Target { get; }

    /// <summary>What <c>static</c> means in it.</summary>
    public PhpClass? StaticClass { get; }

    /// <summary>
    /// The values of <c>use</c>, in its order, and those that an arrow function took over; references where captured by reference.
    /// Counted as held by the closure.
    /// </summary>
    public Value[] Captured { get; }

    /// <summary>Made from a callable (first-class callable syntax, fromCallable), not from a closure expression.</summary>
    public bool IsFake { get; init; }

    /// <summary>Its function has static variables that nothing else has: they live as long as the closure.</summary>
    public bool OwnsStatics { get; init; }

    /// <summary>For the class's declaration; closures are made by the other constructor.</summary>
    internal PhpClosure(PhpClass @class) : base(Refuse(@class))
    {
        Function = null!;
        Captured = NoValues.Array;
    }

    [DoesNotReturn]
    private static PhpClass Refuse(PhpClass @class) => throw @class.Engine.Error(@class.ConstructionError!);

    /// <param name="class">The class Closure of the engine.</param>
    /// <param name="function">Already bound to its scope.</param>
    /// <param name="target">The bound object, counted by this constructor.</param>
    /// <param name="staticClass">What <c>static</c> means.</param>
    /// <param name="captured">Captured values, counted by this constructor; the array is taken over.</param>
    public PhpClosure(PhpClass @class, PhpFunction function, PhpObject? target, PhpClass? staticClass, Value[] captured) : base(@class)
    {
        Function = function;
        Target = target;
        StaticClass = staticClass;
        Captured = captured;
        if (target is not null)
            target.Holders++;
        foreach (Value value in captured)
        {
            if (value.IsCounted)
                value.Heap!.Holders++;
        }
    }

    /// <summary>The closure of a callable: <c>f(...)</c> and Closure::fromCallable().</summary>
    public static PhpClosure FromCallable(Engine engine, PhpCallable callable)
    {
        // Its method __invoke is the closure itself.
        if ((callable.Closure ?? callable.Target) is PhpClosure closure && (callable.Closure is not null || callable.Function.Name == "__invoke"))
            return closure;
        PhpFunction function = callable.MagicName is { } name ? MagicMethod.Of(callable.Function, name) : callable.Function;
        return new PhpClosure(engine.BuiltInClass("Closure"), function, callable.Target, callable.StaticClass, NoValues.Array)
        {
            IsFake = true,
        };
    }

    /// <summary>The closure as a callable, for calls from C#.</summary>
    public PhpCallable ToCallable() => new(Function, Target, StaticClass)
    {
        Closure = this,
        Source = Value.FromObject(this),
    };

    protected internal override void OnDestroyed()
    {
        Lifetime.Lifetime lifetime = Class.Engine.Lifetime;
        for (int i = 0; i < Captured.Length; i++)
        {
            Value held = Captured[i];
            Captured[i] = Value.Undefined;
            lifetime.Release(held);
        }

        if (OwnsStatics)
            Function.ReleaseStatics(lifetime);
        if (Target is not null)
            lifetime.Release(Value.FromObject(Target));
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        foreach (Value value in Captured)
            visit(value);
        if (OwnsStatics)
            Function.VisitStatics(visit);
        if (Target is not null)
            visit(Value.FromObject(Target));
    }

    /// <summary>What it captured, by name. An arrow function has captured only what existed.</summary>
    public PhpArray CapturedVariables()
    {
        var variables = new PhpArray(Captured.Length);
        string[] names = Function.CapturedNames;
        for (int i = 0; i < Captured.Length && i < names.Length; i++)
        {
            if (!Captured[i].IsUndefined)
                variables.Set(ArrayKey.FromLatin1(names[i]), Captured[i]);
        }

        return variables;
    }

    /// <summary>A clone has static variables of its own, starting with what they are now.</summary>
    protected internal override PhpObject CreateCopy() => Rebound(Target, StaticClass, Function.DeclaringClass);

    /// <summary>A copy with another object, another <c>static</c> and another scope.</summary>
    internal PhpClosure Rebound(PhpObject? target, PhpClass? staticClass, PhpClass? scope)
    {
        // Functions without a class that are not written in PHP have no use for an object.
        if (Function is NativeFunction { DeclaringClass: null })
            (target, staticClass, scope) = (null, null, null);
        PhpFunction function = IsFake && scope == Function.DeclaringClass ? Function : Function.BindTo(scope, Function.Name, Function.Flags);
        return new PhpClosure(Class, function, target, staticClass, (Value[])Captured.Clone())
        {
            IsFake = IsFake,
            OwnsStatics = function != Function,
        };
    }
}
