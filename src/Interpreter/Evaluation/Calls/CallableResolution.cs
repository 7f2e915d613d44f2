using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>
/// What callable values stand for: closures, invokable objects, "function", "Class::method", [object or class, "method"],
/// "parent::method".
/// </summary>
internal static class CallableResolution
{
    /// <summary>Resolves the callee of <c>$f(…)</c>.</summary>
    /// <exception cref="PhpThrow">Error: it cannot be called.</exception>
    public static PhpCallable ForCall(Engine engine, Value value)
    {
        PhpClass? scope = ScopeOf(ref Frame.At(engine.TopFrame));
        switch (value.Kind)
        {
            case ValueKind.String:
                string text = value.AsString.ToLatin1();
                int separator = text.IndexOf("::", StringComparison.Ordinal);
                if (separator >= 0)
                    return StaticMethod(engine, text[..separator], text[(separator + 2)..], scope);
                PhpFunction function = engine.FindFunction(text) ?? throw engine.Error("Call to undefined function " + text + "()");
                RequireFreeOfCaller(engine, function);
                return new PhpCallable(function, null, null) { Source = value };
            case ValueKind.Object:
                return OfObject(value.AsObject) ?? throw engine.Error("Object of type " + value.AsObject.Class.Name + " is not callable");
            case ValueKind.Array:
                return OfArray(engine, value.AsArray, scope);
            default:
                throw engine.Error("Value of type " + Conversions.TypeName(value) + " is not callable");
        }
    }

    /// <summary>Refuses the functions that look into the calling function, which must be called by name.</summary>
    /// <exception cref="PhpThrow">Error: it is one of them.</exception>
    public static void RequireFreeOfCaller(Engine engine, PhpFunction function)
    {
        if (function is NativeFunction { DeclaringClass: null, Name: "extract" or "compact" or "get_defined_vars" or "func_get_args" or "func_get_arg" or "func_num_args" })
            throw engine.Error("Cannot call " + function.Name + "() dynamically");
    }

    private static PhpCallable OfArray(Engine engine, PhpArray pair, PhpClass? scope)
    {
        Value holder = pair[0];
        Value method = pair[1];
        if (pair.Count != 2)
            throw engine.Error("Array callback must have exactly two elements");
        if (holder.IsUndefined || method.IsUndefined)
            throw engine.Error("Array callback has to contain indices 0 and 1");
        if (!method.IsString)
            throw engine.Error(holder.IsObject || holder.IsString ? "Second array member is not a valid method" : "First array member is not a valid class name or object");
        string name = method.AsString.ToLatin1();
        if (holder.IsString)
            return StaticMethod(engine, holder.AsString.ToLatin1(), name, scope);
        if (!holder.IsObject)
            throw engine.Error("First array member is not a valid class name or object");
        PhpObject target = MethodAccess.ReceiverOf(holder.AsObject, AsciiCase.ToLower(name));
        MethodLookup found = MethodAccess.Find(engine, target.Class, name, AsciiCase.ToLower(name), scope);
        return new PhpCallable(found.Function!, found.Function!.IsStatic ? null : target, target.Class)
        {
            MagicName = found.MagicName,
            Source = Value.FromArray(pair),
        };
    }

    private static PhpCallable StaticMethod(Engine engine, string className, string name, PhpClass? scope)
    {
        PhpClass target = engine.FindClass(className) ?? throw engine.Error("Class \"" + className + "\" not found");
        PhpObject? running = Frame.At(engine.TopFrame).This;
        MethodLookup found = MethodAccess.FindStatic(engine, target, name, AsciiCase.ToLower(name), scope, running);
        if (!found.Function!.IsStatic)
            throw engine.Error("Non-static method " + found.Function.DeclaringClass!.PrintedName + "::" + (found.MagicName ?? found.Function.Name) + "() cannot be called statically");
        return new PhpCallable(found.Function, null, target) { MagicName = found.MagicName };
    }

    private static PhpCallable? OfObject(PhpObject target)
    {
        if (target is PhpClosure closure)
            return closure.ToCallable();
        return target.Class.InvokeMethod is { } invoke
            ? new PhpCallable(invoke, invoke.IsStatic ? null : target, target.Class) { Source = Value.FromObject(target) }
            : null;
    }

    /// <summary>Resolves a callable argument of a native function; null and a reason when it is none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">The callable.</param>
    /// <param name="isQuiet">Deprecated forms are not reported.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static PhpCallable? Resolve(Engine engine, Value value, bool isQuiet, out string problem)
    {
        problem = "no array or string given";
        ref Frame caller = ref CallingFrame(engine);
        bool isCalled = !System.Runtime.CompilerServices.Unsafe.IsNullRef(ref caller);
        var place = new CallingPlace(
            isCalled ? ScopeOf(ref caller) : null, isCalled ? caller.This : null, isCalled ? caller.StaticClass : null, isQuiet);
        switch (value.Kind)
        {
            case ValueKind.Object:
                return OfObject(value.AsObject);
            case ValueKind.String:
                string text = value.AsString.ToLatin1();
                int separator = text.IndexOf("::", StringComparison.Ordinal);
                if (separator == 0)
                {
                    problem = "invalid function name";
                    return null;
                }

                if (separator > 0)
                    return OfPair(engine, Value.FromLatin1(text[..separator]), text[(separator + 2)..], place, value, out problem);
                if (engine.FindFunction(text) is { } function)
                    return new PhpCallable(function, null, null) { Source = value };
                problem = "function \"" + CText.UpToNull(text) + "\" not found or invalid function name";
                return null;
            case ValueKind.Array:
                PhpArray pair = value.AsArray;
                if (pair.Count != 2)
                {
                    problem = "array callback must have exactly two members";
                    return null;
                }

                Value holder = pair[0];
                Value method = pair[1];
                if (holder.IsUndefined || method.IsUndefined)
                {
                    problem = "array callback has to contain indices 0 and 1";
                    return null;
                }

                if ((!holder.IsString && !holder.IsObject) || !method.IsString)
                {
                    problem = !holder.IsString && !holder.IsObject ? "first array member is not a valid class name or object" : "second array member is not a valid method";
                    return null;
                }

                return OfPair(engine, holder, method.AsString.ToLatin1(), place, value, out problem);
            default:
                return null;
        }
    }

    private static PhpCallable? OfPair(
        Engine engine, Value holder, string name, CallingPlace place, Value source, out string problem)
    {
        PhpClass? scope = place.Scope;
        PhpObject? running = place.Running;
        problem = "";
        PhpObject? target = holder.IsObject ? holder.AsObject : null;
        PhpClass? @class = target?.Class;
        if (@class is null)
        {
            @class = NamedClass(engine, holder.AsString.ToLatin1(), place, ref target, out problem);
            if (@class is null)
                return null;
        }

        bool isRelated = holder.IsString && (IsKeyword(holder.AsString.ToLatin1()) || (running is not null && scope is not null && scope.IsSubclassOf(@class)));
        PhpClass called = isRelated && place.CalledAs(@class) is { } callers ? callers : @class;
        int separator = name.IndexOf("::", StringComparison.Ordinal);
        if (separator > 0)
        {
            PhpObject? ignored = null;
            PhpClass? named = NamedClass(engine, name[..separator], new CallingPlace(@class, target, called, IsQuiet: true), ref ignored, out problem);
            if (named is null)
                return null;
            if (!called.IsSubclassOf(named))
            {
                problem = "class " + called.Name + " is not a subclass of " + named.Name;
                return null;
            }

            if (!place.IsQuiet)
                engine.Deprecated("Callables of the form [\"" + @class.PrintedName + "\", \"" + name + "\"] are deprecated");

            @class = named;
            if (target is null)
                called = place.CalledAs(named) is { } calledAs && calledAs.IsSubclassOf(named) ? calledAs : named;
            name = name[(separator + 2)..];
        }

        string lower = AsciiCase.ToLower(name);
        if (target is PhpClosure && lower == "__invoke")
            return new PhpCallable(@class.FindMethod(lower)!, target, called) { Source = source };
        if (holder.IsObject && MethodAccess.ReceiverOf(target!, lower) is var receiver && receiver != target)
        {
            target = receiver;
            @class = called = receiver.Class;
        }

        PhpFunction? method = @class.FindMethod(lower);
        // Of a class that is named by itself, a private method of the running class is not meant.
        bool isNamed = holder.IsString && !IsKeyword(holder.AsString.ToLatin1());
        PhpFunction? accessible = method is null ? null
            : !isNamed ? MethodAccess.Accessible(@class, method, lower, scope)
            : MethodAccess.IsVisible(method, scope) ? method : null;
        PhpFunction? magic = target is not null ? @class.CallMethod : @class.CallStaticMethod;
        if (accessible is null && target is null && running is not null && running.Class.IsSubclassOf(@class) && @class.CallMethod is not null)
        {
            magic = @class.CallMethod;
            target = running;
        }

        if (accessible is null && magic is not null)
            return new PhpCallable(magic, magic.IsStatic ? null : target, called) { MagicName = name, Source = source };
        if (method is null)
        {
            problem = "class " + @class.Name + " does not have a method \"" + CText.UpToNull(name) + "\"";
            return null;
        }

        if (accessible is null)
        {
            if (!method.IsStatic && target is null && (running is null || !running.Class.IsSubclassOf(@class)))
            {
                problem = "non-static method " + method.DeclaringClass!.Name + "::" + method.Name + "() cannot be called statically";
                return null;
            }

            problem = "cannot access " + ((method.Flags & MemberFlags.Private) != 0 ? "private" : "protected") + " method " + @class.Name + "::" + name + "()";
            return null;
        }

        if (accessible.IsAbstract)
        {
            problem = "cannot call abstract method " + accessible.DeclaringClass!.Name + "::" + accessible.Name + "()";
            return null;
        }

        if (!accessible.IsStatic && target is null)
        {
            if (running is null || !running.Class.IsSubclassOf(@class))
            {
                problem = "non-static method " + accessible.DeclaringClass!.Name + "::" + accessible.Name + "() cannot be called statically";
                return null;
            }

            target = running;
            called = running.Class;
        }

        return new PhpCallable(accessible, accessible.IsStatic ? null : target, called) { Source = source };
    }

    private static bool IsKeyword(string name) => AsciiCase.ToLower(name) is "self" or "static" or "parent";

    /// <summary>Where a callable is resolved: the class, the object and the <c>static</c> class of the calling code.</summary>
    private readonly record struct CallingPlace(PhpClass? Scope, PhpObject? Running, PhpClass? Called, bool IsQuiet)
    {
        /// <summary>What <c>static</c> is in a method of a class that the calling code's own class derives from.</summary>
        public PhpClass? CalledAs(PhpClass target) =>
            (Running?.Class ?? Called) is { } own && own.IsSubclassOf(target) ? own : null;
    }

    /// <summary>self, parent and static, or a class by name.</summary>
    private static PhpClass? NamedClass(Engine engine, string name, CallingPlace place, ref PhpObject? target, out string problem)
    {
        PhpClass? scope = place.Scope;
        PhpObject? running = place.Running;
        problem = "";
        if (!place.IsQuiet && IsKeyword(name) && (AsciiCase.ToLower(name) == "parent" ? scope?.Parent : scope) is not null)
            engine.Deprecated("Use of \"" + AsciiCase.ToLower(name) + "\" in callables is deprecated");
        switch (AsciiCase.ToLower(name))
        {
            case "self":
                problem = "cannot access \"self\" when no class scope is active";
                target = running;
                return scope;
            case "static":
                problem = "cannot access \"static\" when no class scope is active";
                target = running;
                return running?.Class ?? place.Called ?? scope;
            case "parent":
                problem = scope is null ? "cannot access \"parent\" when no class scope is active" : "cannot access \"parent\" when current class scope has no parent";
                target = running;
                return scope?.Parent;
            default:
                problem = "class \"" + CText.UpToNull(name) + "\" not found";
                return engine.FindClass(name);
        }
    }

    /// <summary>The frame of the PHP code that called the running native function.</summary>
    private static ref Frame CallingFrame(Engine engine)
    {
        nint address = engine.TopFrame;
        while (address != 0 && !Frame.At(address).Function.IsUser)
            address = Frame.At(address).Caller;
        if (address == 0)
            return ref System.Runtime.CompilerServices.Unsafe.NullRef<Frame>();
        return ref Frame.At(address);
    }

    private static PhpClass? ScopeOf(ref Frame frame) => frame.Function.DeclaringClass;
}
