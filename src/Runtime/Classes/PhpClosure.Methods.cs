using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// https://www.php.net/manual/en/class.closure.php
public sealed partial class PhpClosure
{
    [PhpMethod(Visibility = MemberFlags.Private, Returns = "")]
    public void __construct()
    {
    }

    /// <summary>A copy of a closure with another object and scope; null with a warning when they do not go together.</summary>
    [PhpMethod(Returns = "?Closure")]
    public static PhpObject? bind(
        Engine engine,
        PhpClosure closure,
        PhpObject? newThis,
        [PhpParameter(Type = "object|string|null", Default = "\"static\"")] Value newScope = default) =>
        closure.Bind(engine, newThis, newScope);

    /// <summary>As <see cref="bind"/>, on the closure itself.</summary>
    [PhpMethod(Returns = "?Closure")]
    public PhpObject? bindTo(
        Engine engine,
        PhpObject? newThis,
        [PhpParameter(Type = "object|string|null", Default = "\"static\"")] Value newScope = default) =>
        Bind(engine, newThis, newScope);

    /// <summary>Calls the closure once with another object, in the scope of its class.</summary>
    [PhpMethod]
    public Value call(Engine engine, PhpObject newThis, NamedArguments names, params Value[] args)
    {
        if (!IsValidBinding(engine, newThis, newThis.Class))
            return Value.Null;
        PhpFunction function = Function.DeclaringClass == newThis.Class ? Function : Function.BindTo(newThis.Class, Function.Name, Function.Flags);
        var bound = new PhpClosure(Class, function, newThis, newThis.Class, (Value[])Captured.Clone())
        {
            IsFake = IsFake,
            OwnsStatics = function != Function,
        };
        return names.Call(engine, bound.ToCallable(), args);
    }

    [PhpMethod]
    public static PhpClosure fromCallable(Engine engine, [PhpParameter(Type = "callable", IsUnchecked = true, Name = "callback")] Value callback)
    {
        if (callback.IsObject && callback.AsObject is PhpClosure closure)
            return closure;
        PhpCallable callable = engine.ResolveCallable(callback, out string problem)
            ?? throw engine.TypeError("Failed to create closure from callable: " + problem);
        return FromCallable(engine, callable);
    }

    [PhpMethod(Returns = "")]
    public Value __invoke(Engine engine, NamedArguments names, [PhpParameter(PrefersReference = true)] params Value[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i].IsReference || args[i].IsUndefined || !Function.IsByReference(i) || Function.PrefersReference(i))
                continue;
            engine.FunctionWarning("Argument #" + (i + 1) + ArgumentError.NameOf(Function, i + 1) + " must be passed by reference, value given");
            var reference = new PhpReference(Value.Undefined);
            Slot.Initialize(ref reference.Value, args[i]);
            args[i] = Value.FromReference(reference);
        }

        return names.Call(engine, ToCallable(), args);
    }

    /// <summary>What dumps show: captured values under "static", the bound object, the parameters.</summary>
    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        if (purpose != PropertyPurpose.Debug)
            return new PhpArray();
        var shown = new PhpArray();
        if (IsFake)
            shown.Set("function", Value.FromLatin1(Function.DisplayName));
        PhpArray variables = CapturedVariables();
        Function.ShowStaticVariables(variables);
        if (variables.Count > 0)
            shown.Set("static", variables);

        if (Target is not null)
            shown.Set("this", Value.FromObject(Target));
        ParameterInfo[] parameters = Function.Parameters;
        if (parameters.Length > 0)
        {
            var list = new PhpArray(parameters.Length);
            for (int i = 0; i < parameters.Length; i++)
            {
                string name = (parameters[i].IsByReference ? "&$" : "$") + parameters[i].Name;
                list.Set(ArrayKey.FromLatin1(name), Value.FromLatin1(i >= Function.RequiredParameterCount ? "<optional>" : "<required>"));
            }

            shown.Set("parameter", list);
        }

        return shown;
    }

    /// <summary>Closures are equal only when they are made of the same function, object, class and callable.</summary>
    protected internal override int? CompareTo(PhpObject other) =>
        this == other || (other is PhpClosure { IsFake: true } closure && IsFake && closure.Target == Target && closure.StaticClass == StaticClass
            && (closure.Function == Function || MagicMethod.AreSame(closure.Function, Function)))
            ? 0
            : 1;

    private PhpClosure? Bind(Engine engine, PhpObject? newThis, Value newScope)
    {
        PhpClass? scope;
        if (newScope.IsObject)
        {
            scope = newScope.AsObject.Class;
        }
        else if (newScope.IsNull)
        {
            scope = null;
        }
        else
        {
            string name = Conversions.ToPhpString(engine, newScope).ToLatin1();
            scope = name.Equals("static", StringComparison.OrdinalIgnoreCase) ? Function.DeclaringClass : engine.FindClass(name);
            if (scope is null && !name.Equals("static", StringComparison.OrdinalIgnoreCase))
            {
                engine.Warning("Class \"" + name + "\" not found");
                return null;
            }
        }

        if (!IsValidBinding(engine, newThis, scope))
            return null;
        PhpClass? staticClass = newThis is null ? scope : newThis.Class;
        // A closure with an object but no scope belongs to Closure itself.
        return Rebound(newThis, staticClass, scope ?? (newThis is null ? null : Class));
    }

    private bool IsValidBinding(Engine engine, PhpObject? newThis, PhpClass? scope)
    {
        PhpClass? current = Function.DeclaringClass;
        string? problem = null;
        if (newThis is not null)
        {
            if (Function.IsStatic)
                problem = "Cannot bind an instance to a static closure";
            else if (IsFake && current is not null && !newThis.Class.IsSubclassOf(current))
                problem = "Cannot bind method " + current.PrintedName + "::" + Function.Name + "() to object of class " + newThis.Class.PrintedName;
        }
        else if (IsFake && current is not null && !Function.IsStatic)
        {
            problem = "Cannot unbind $this of method";
        }
        else if (!IsFake && Target is not null && Function.UsesThis)
        {
            problem = "Cannot unbind $this of closure using $this";
        }

        if (problem is null && scope != current)
        {
            if (scope is { IsUser: false })
                problem = "Cannot bind closure to scope of internal class " + scope.Name;
            else if (IsFake)
                problem = "Cannot rebind scope of closure created from " + (current is null ? "function" : "method");
        }

        if (problem is null)
            return true;
        engine.Warning(problem);
        return false;
    }
}
