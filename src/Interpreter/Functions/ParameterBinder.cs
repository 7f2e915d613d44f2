using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Functions;

/// <summary>What happens between the arguments' evaluation and the first statement: defaults, variadics, type checks, arity.</summary>
internal static class ParameterBinder
{
    /// <summary>False when an exception is on its way: ArgumentCountError, TypeError, or what a default threw.</summary>
    public static bool TryBind(ref Frame frame, UserFunction function, FunctionBody body)
    {
        Engine engine = frame.Engine;
        int given = frame.ArgumentCount;
        int positional = body.IsVariadic ? body.ParameterCount - 1 : body.ParameterCount;
        for (int i = 0; i < positional; i++)
        {
            ref Value slot = ref Unsafe.Add(ref frame.Locals, i);
            ParameterBinding? binding = body.Bindings[i];
            if (slot.IsUndefined)
            {
                if (binding?.Default is null || i < body.RequiredParameterCount)
                {
                    if (i >= given || i < body.RequiredParameterCount)
                        return Fail(engine, TooFew(ref frame, function, body, i));
                    continue;
                }

                frame.Line = function.Code.StartLine;
                if (!TryApplyDefault(ref frame, ref slot, binding))
                    return false;
                if (binding.Type is not null && binding.Default is not Constant && !Fits(ref frame, function, i, ref slot, binding))
                    return false;
                continue;
            }

            if (binding?.Type is { } type && (TypeCoercion.MaskOf(slot) & type.Mask) == 0 && !Fits(ref frame, function, i, ref slot, binding))
                return false;
        }

        if (body.IsVariadic)
            return TryCollectVariadic(ref frame, function, body, positional);
        if (frame.ExtraArguments is { } extra)
            frame.ArgumentCount = given + extra.Length;
        return true;
    }

    private static bool Fail(Engine engine, PhpThrow error)
    {
        engine.Adopt(error);
        return false;
    }

    private static bool TryApplyDefault(ref Frame frame, ref Value slot, ParameterBinding binding)
    {
        Value value = binding.Default!.Evaluate(ref frame);
        if (value.IsThrow)
            return false;
        if (binding.IsByReference)
        {
            var reference = new PhpReference(Value.Undefined);
            Slot.Initialize(ref reference.Value, value);
            value = Value.FromReference(reference);
        }

        Slot.Initialize(ref slot, value);
        return true;
    }

    /// <summary>Converts an argument to the parameter's type; false when that cannot be, with the TypeError on its way.</summary>
    private static bool Fits(ref Frame frame, UserFunction function, int index, ref Value slot, ParameterBinding binding)
    {
        Engine engine = frame.Engine;
        ref Value place = ref slot;
        if (slot.IsReference)
            place = ref slot.AsReference.Value;
        if (place.IsObject && place.AsObject.Class == binding.FittingClass)
            return true;
        if (place.IsNull && (binding.AllowsNullByDefault || binding.Type!.AllowsNull))
            return true;
        Value value = place.OrNull;
        bool strict = frame.Caller != 0 && Frame.At(frame.Caller).Function.StrictTypes;
        Value converted = value;
        frame.Line = function.Code.StartLine;
        if (!TypeCoercion.TryCoerce(engine, binding.Type!, ref converted, strict, function.DeclaringClass, frame.StaticClass))
            return Fail(engine, TypeMismatch(ref frame, function, index, value, binding));
        if (converted.Heap != value.Heap || converted.Bits != value.Bits)
            Slot.Replace(engine, ref place, converted);
        else if (value.IsObject)
            binding.FittingClass = value.AsObject.Class;
        return true;
    }

    /// <summary>
    /// Makes the array of the variadic parameter. The arguments stay where they are as well: they live as long as the call, and traces
    /// and <c>func_get_args()</c> show them whatever becomes of the array.
    /// </summary>
    private static bool TryCollectVariadic(ref Frame frame, UserFunction function, FunctionBody body, int positional)
    {
        ref Value slot = ref Unsafe.Add(ref frame.Locals, positional);
        if (body.Bindings[positional] is { Type: not null } binding && !RestFits(ref frame, function, positional, binding))
            return false;
        var rest = new PhpArray { Holders = 1 };
        if (slot.IsArray)
        {
            // Named arguments that fit no parameter were collected by the caller.
            rest = slot.AsArray;
            slot = Value.Undefined;
        }

        PhpArray collected = rest;
        if (frame.ExtraArguments is { } extra)
        {
            collected = new PhpArray(extra.Length) { Holders = 1 };
            foreach (Value argument in extra)
                collected.Append(argument);

            for (int position = rest.SkipRemoved(0); position < rest.EndPosition; position = rest.SkipRemoved(position + 1))
                collected.Set(rest.KeyAt(position), rest.SlotAt(position));
            if (rest != collected)
                frame.Engine.Lifetime.Release(Value.FromArray(rest));
            frame.ArgumentCount += extra.Length;
        }

        slot = Value.FromArray(collected);
        return true;
    }

    /// <summary>As <see cref="Fits"/>, for what a variadic parameter takes: the further arguments, then those with names of their own.</summary>
    private static bool RestFits(ref Frame frame, UserFunction function, int positional, ParameterBinding binding)
    {
        int index = positional;
        foreach (ref Value argument in frame.ExtraArguments.AsSpan())
        {
            if (!Fits(ref frame, function, index++, ref argument, binding))
                return false;
        }

        if (frame.Local(positional) is not { IsArray: true } named)
            return true;
        PhpArray rest = named.AsArray;
        for (int position = rest.SkipRemoved(0); position < rest.EndPosition; position = rest.SkipRemoved(position + 1))
        {
            if (!Fits(ref frame, function, index, ref rest.SlotAt(position), binding))
                return false;
        }

        return true;
    }

    private static PhpThrow TooFew(ref Frame frame, UserFunction function, FunctionBody body, int index)
    {
        Engine engine = frame.Engine;
        frame.Line = function.Code.StartLine;
        int given = frame.ArgumentCount;
        if (index < given)
        {
            return engine.Error(
                "ArgumentCountError",
                function.DisplayName + "(): Argument #" + (index + 1) + " ($" + function.Parameters[index].Name + ") not passed");
        }

        string bound = body.IsVariadic || body.RequiredParameterCount < body.ParameterCount ? "at least" : "exactly";
        string place = CallPlace(ref frame, " in ");
        return engine.Error(
            "ArgumentCountError",
            "Too few arguments to function " + function.DisplayName + "(), " + given + " passed" + place + " and " + bound + " " + body.RequiredParameterCount + " expected");
    }

    private static PhpThrow TypeMismatch(ref Frame frame, UserFunction function, int index, Value given, ParameterBinding binding)
    {
        string place = CallPlace(ref frame, ", called in ");
        string name = index < function.Parameters.Length && !function.Parameters[index].IsVariadic ? " ($" + function.Parameters[index].Name + ")" : "";
        PhpType declared = function.DeclaringClass is { } scope ? SignatureText.Resolve(binding.Type!, scope) : binding.Type!;
        string type = binding.AllowsNullByDefault && !declared.AllowsNull ? NullableText(declared) : declared.ToString();
        // PHP cuts the whole name of a method off where the name of its anonymous class goes on invisibly.
        string method = function.DeclaringClass is { } owner ? ClassNames.Printed(owner.Name + "::" + function.Name) : function.DisplayName;
        return frame.Engine.TypeError(
            method + "(): Argument #" + (index + 1) + name + " must be of type " + type + ", " + Conversions.TypeName(given) + " given" + place);
    }

    /// <summary>Where PHP code called the function; empty when natives called it.</summary>
    private static string CallPlace(ref Frame frame, string text)
    {
        nint address = frame.Caller;
        return address != 0 && Frame.At(address) is { Function.IsUser: true } caller
            ? text + caller.Function.FileName + " on line " + caller.Line
            : "";
    }

    private static string NullableText(PhpType type)
    {
        string text = type.ToString();
        return text.Contains('|') ? text + "|null" : "?" + text;
    }
}
