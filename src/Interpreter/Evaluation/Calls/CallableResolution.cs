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
internal static partial class CallableResolution
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
                int separator = Separator(text);
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
        if (!found.Function!.IsStatic && found.Function == engine.BuiltInClass("Closure").InvokeMethod)
            throw engine.Error("Call to undefined method Closure::__invoke()");
        if (!found.Function.IsStatic)
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

    /// <summary>Where "Class::method" is divided: its last "::", unless a single colon follows; -1 for none.</summary>
    private static int Separator(string text)
    {
        int colon = text.LastIndexOf(':');
        return colon > 0 && text[colon - 1] == ':' ? colon - 1 : -1;
    }

    private static PhpClass? ScopeOf(ref Frame frame) => frame.Function.DeclaringClass;
}
