using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>target-&gt;name</c>. Caches the slot by class for a name known in advance.</summary>
internal sealed class PropertyVariable(Expression target, PropertyName? name, Expression? nameExpression, int line)
    : Variable(line)
{
    private readonly bool _isOfThis = target is ThisVariable;
    private PhpClass? _cachedClass;
    private PhpClass? _cachedScope;
    private int _cachedSlot;
    private bool _cachedIsPlain;
    private PropertyInfo? _cachedProperty;

    /// <summary>A class whose objects fit the type of the cached property.</summary>
    private PhpClass? _fittingClass;

    public override bool HasSimpleParts =>
        (nameExpression is null or LocalVariable or Constant) && (target is ThisVariable || target is Variable { HasSimpleParts: true });

    public override Value Evaluate(ref Frame frame)
    {
        Value holder = target.Evaluate(ref frame);
        if (!holder.IsObject)
            return ReadFromNonObject(ref frame, holder);
        PhpObject instance = holder.AsObject;
        return TryReadCached(ref frame, instance, out Value value) ? value : ReadSlow(ref frame, instance);
    }

    /// <summary>Reads a slot that is known and holds a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadCached(ref Frame frame, PhpObject instance, out Value value)
    {
        if (IsCached(ref frame, instance))
        {
            value = instance.SlotAt(_cachedSlot);
            return value.IsDirect;
        }

        value = default;
        return false;
    }

    public override bool IsAnswer(int parameterCount) => _isOfThis && nameExpression is null;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function)
    {
        if (target is null || target.Class != _cachedClass || function.DeclaringClass != _cachedScope)
            return Value.Undefined;
        Value held = target.SlotAt(_cachedSlot);
        return held.IsDirect ? held : Value.Undefined;
    }

    private Value ReadSlow(ref Frame frame, PhpObject instance)
    {
        PropertyName? property = NameIn(ref frame);
        if (property is null)
            return Value.Throw;
        frame.Line = Line;
        Remember(ref frame, instance, property);
        return TryReadCached(ref frame, instance, out Value held) ? held : ObjectAccess.Read(frame.Engine, instance, property, frame.Function.DeclaringClass);
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        Value holder = target.EvaluateQuietly(ref frame);
        if (!holder.IsObject)
            return SkipName(ref frame, holder) ? Value.Null : Value.Throw;
        PhpObject instance = holder.AsObject;
        if (TryReadCached(ref frame, instance, out Value held))
            return held;
        PropertyName? property = NameIn(ref frame);
        if (property is null)
            return Value.Throw;
        frame.Line = Line;
        Remember(ref frame, instance, property);
        return ObjectAccess.ReadIfSet(frame.Engine, instance, property, frame.Function.DeclaringClass).OrNull;
    }

    /// <summary>A name that is an expression is evaluated even where there is no object to have the property. False when an exception is on its way.</summary>
    private bool SkipName(ref Frame frame, Value holder) => !holder.IsThrow && (nameExpression is null || !nameExpression.Evaluate(ref frame).IsThrow);

    public override bool IsSet(ref Frame frame)
    {
        Value holder = target.EvaluateQuietly(ref frame);
        if (!holder.IsObject)
        {
            SkipName(ref frame, holder);
            return false;
        }

        PhpObject instance = holder.AsObject;
        if (TryReadCached(ref frame, instance, out Value held))
            return !held.IsNull;
        PropertyName? property = NameIn(ref frame);
        if (property is null)
            return false;
        frame.Line = Line;
        Remember(ref frame, instance, property);
        return ObjectAccess.Isset(frame.Engine, instance, property, frame.Function.DeclaringClass);
    }

    public override bool IsEmpty(ref Frame frame)
    {
        Value holder = target.EvaluateQuietly(ref frame);
        if (!holder.IsObject)
        {
            SkipName(ref frame, holder);
            return true;
        }

        PhpObject instance = holder.AsObject;
        if (TryReadCached(ref frame, instance, out Value held))
            return !Conversions.ToBool(held);
        PropertyName? property = NameIn(ref frame);
        if (property is null)
            return true;
        frame.Line = Line;
        Remember(ref frame, instance, property);
        return ObjectAccess.IsEmpty(frame.Engine, instance, property, frame.Function.DeclaringClass);
    }

    public override Value Assign(ref Frame frame, Value value)
    {
        if (!TryGetTarget(ref frame, "assign", FetchMode.Write, out PhpObject? instance, out PropertyName? property))
            return Value.Throw;
        return TryStore(ref frame, instance, value) ? value : AssignSlow(ref frame, instance!, property!, value);
    }

    /// <summary>Assigns to a property that is known and takes the value as it is. False when nothing was done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryStore(ref Frame frame, PhpObject? instance, Value value)
    {
        if (instance is null || !IsCached(ref frame, instance))
            return false;
        ref Value slot = ref instance.SlotAt(_cachedSlot);
        if (!(_cachedIsPlain ? slot.IsDirect : MayStore(slot, value)))
            return false;
        Slot.Assign(frame.Engine, ref slot, value);
        return true;
    }

    /// <summary>As <see cref="TryStore"/>, for generated code: in <c>$this</c>.</summary>
    private bool TryStoreInThis(ref Frame frame, Value value) => TryStore(ref frame, frame.This, value);

    /// <summary>As <see cref="TryStore"/>, for generated code: in the object that a slot or its reference holds.</summary>
    private bool TryStoreIn(ref Frame frame, ref Value holder, Value value) => TryStore(ref frame, holder.Dereferenced.Heap as PhpObject, value);

    /// <summary>True when a property with a type, or a readonly one, can hold the value as it is, and nothing is in the way of storing it.</summary>
    private bool MayStore(Value slot, Value value)
    {
        PropertyInfo property = _cachedProperty!;
        if (property.ChecksWrites ? !property.IsReadOnly || property.DeclaringClass != _cachedScope || !ObjectAccess.IsUninitialized(slot) : !slot.IsDirect && !ObjectAccess.IsUninitialized(slot))
            return false;
        return (TypeCoercion.MaskOf(value) & property.Type!.Mask) != 0 || (value.IsObject && value.AsObject.Class == _fittingClass);
    }

    private Value AssignSlow(ref Frame frame, PhpObject instance, PropertyName property, Value value)
    {
        frame.Line = Line;
        Remember(ref frame, instance, property);
        Value stored = ObjectAccess.Write(frame.Engine, instance, property, value, frame.Function.DeclaringClass, frame.Function.StrictTypes);
        if (IsCached(ref frame, instance) && stored.IsObject && instance.SlotAt(_cachedSlot).Heap == stored.Heap)
            _fittingClass = stored.AsObject.Class;
        return stored;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        if (!TryGetTarget(ref frame, "modify", mode, out PhpObject? instance, out PropertyName? property))
            return ref Unsafe.NullRef<Value>();
        if (IsCached(ref frame, instance!) && _cachedIsPlain)
        {
            ref Value cached = ref instance!.SlotAt(_cachedSlot);
            if (!cached.IsUndefined)
                return ref cached;
        }

        frame.Line = Line;
        Remember(ref frame, instance!, property!);
        PropertyFetch fetch = mode switch
        {
            _ when mode.IsUpdate() => PropertyFetch.Update,
            _ when mode.IsUnset() => PropertyFetch.Unset,
            _ => PropertyFetch.Element,
        };
        PhpClass? scope = frame.Function.DeclaringClass;
        ref Value slot = ref ObjectAccess.WritableSlot(frame.Engine, instance!, property!, scope, fetch, out _);
        if (!Unsafe.IsNullRef(ref slot))
            return ref slot;
        Value read = ObjectAccess.ReadForWrite(frame.Engine, instance!, property!, scope, fetch);
        if (read.IsReference)
            return ref read.AsReference.Value;
        return ref Elements.Scratch(frame.Engine, read);
    }

    public override PhpReference? FetchReference(ref Frame frame)
    {
        if (!TryGetTarget(ref frame, "modify", FetchMode.Write, out PhpObject? instance, out PropertyName? property))
            return null;
        frame.Line = Line;
        return ObjectAccess.Reference(frame.Engine, instance!, property!, frame.Function.DeclaringClass);
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        if (!TryGetTarget(ref frame, "modify", FetchMode.Write, out PhpObject? instance, out PropertyName? property))
            return false;
        frame.Line = Line;
        ObjectAccess.Bind(frame.Engine, instance!, property!, reference, frame.Function.DeclaringClass, frame.Function.StrictTypes);
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        Value holder;
        if (target is LocalVariable local)
        {
            holder = local.EvaluateQuietly(ref frame);
        }
        else if (target is Variable place)
        {
            ref Value slot = ref place.Fetch(ref frame, FetchMode.UnsetProperty);
            if (Unsafe.IsNullRef(ref slot))
                return frame.Engine.Thrown is null;
            holder = slot.OrNull;
        }
        else
        {
            holder = target.Evaluate(ref frame);
            if (holder.IsThrow)
                return false;
        }

        PropertyName? property = NameIn(ref frame);
        if (property is null)
            return false;
        frame.Line = Line;
        if (holder.IsObject)
            ObjectAccess.Unset(frame.Engine, holder.AsObject, property, frame.Function.DeclaringClass);
        return true;
    }

    public override bool TryUpdate(ref Frame frame, Update update, Value operand, out Value before, out Value result)
    {
        before = Value.Null;
        if (!TryGetTarget(ref frame, update.IsStep ? "increment/decrement" : "assign", update.Mode, out PhpObject? instance, out PropertyName? property))
        {
            result = Value.Throw;
            return true;
        }

        PhpClass? scope = frame.Function.DeclaringClass;
        if (IsCached(ref frame, instance!) && _cachedIsPlain && !instance!.SlotAt(_cachedSlot).IsUndefined)
        {
            ref Value cached = ref instance.SlotAt(_cachedSlot);
            before = cached.Dereferenced;
            result = update.Store(frame.Engine, ref cached, before, update.Apply(frame.Engine, before, operand));
            return true;
        }

        frame.Line = Line;
        Remember(ref frame, instance!, property!);
        ref Value slot = ref ObjectAccess.WritableSlot(frame.Engine, instance!, property!, scope, PropertyFetch.Update, out PropertyInfo? typed);
        if (Unsafe.IsNullRef(ref slot))
        {
            before = ObjectAccess.Read(frame.Engine, instance!, property!, scope);
            Value next;
            try
            {
                next = update.Apply(frame.Engine, before, operand);
            }
            catch (PhpThrow failure) when (update.IsStep)
            {
                ObjectAccess.RefuseFailedStep(frame.Engine, instance!, property!, scope, failure);
                throw;
            }

            result = ObjectAccess.Write(frame.Engine, instance!, property!, next, scope, frame.Function.StrictTypes);
            return true;
        }

        before = slot.OrNull;
        result = update.Apply(frame.Engine, before, operand);
        if (typed is not null)
        {
            if (update.IsStep)
                PropertyTypes.VerifyStep(frame.Engine, typed, slot, before, result, update is DecrementUpdate);
            result = PropertyTypes.Coerce(frame.Engine, typed, result, frame.Function.StrictTypes);
        }

        result = update.Store(frame.Engine, ref slot, before, result);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsCached(ref Frame frame, PhpObject instance) =>
        instance.Class == _cachedClass && frame.Function.DeclaringClass == _cachedScope;

    private void Remember(ref Frame frame, PhpObject instance, PropertyName property)
    {
        if (nameExpression is not null || instance is IComputedProperties)
            return;
        PhpClass? scope = frame.Function.DeclaringClass;
        PropertyLookup lookup = ObjectAccess.Find(instance.Class, property.Text, scope);
        if (!lookup.IsDeclared)
            return;
        _cachedClass = instance.Class;
        _cachedScope = scope;
        _cachedSlot = lookup.SlotIndex;
        _cachedIsPlain = lookup.IsPlain && !lookup.Property!.ChecksWrites;
        if (_cachedProperty == lookup.Property)
            return;
        _cachedProperty = lookup.Property;
        _fittingClass = null;
    }

    private PropertyName? NameIn(ref Frame frame)
    {
        if (name is not null)
            return name;
        Value value = nameExpression!.Evaluate(ref frame);
        if (value.IsThrow)
            return null;
        frame.Line = Line;
        return new PropertyName(Conversions.ToPhpString(frame.Engine, value).ToLatin1());
    }

    /// <summary>The object to write to. False when an exception is on its way; throws when it is no object.</summary>
    private bool TryGetTarget(ref Frame frame, string verb, FetchMode mode, out PhpObject? instance, out PropertyName? property)
    {
        if (_isOfThis && name is not null && frame.This is { } self)
        {
            instance = self;
            property = name;
            return true;
        }

        instance = null;
        property = null;
        Value holder;
        if (target is Variable place)
        {
            ref Value slot = ref place.Fetch(ref frame, mode.OfObject());
            if (Unsafe.IsNullRef(ref slot))
                return false;
            holder = slot.OrNull;
        }
        else if (target is Constant or ArrayLiteral or ConstantFetch or ClassConstantFetch)
        {
            frame.Line = Line;
            throw frame.Engine.Error("Cannot use temporary expression in write context");
        }
        else
        {
            holder = target.Evaluate(ref frame);
            if (holder.IsThrow)
                return false;
        }

        property = NameIn(ref frame);
        if (property is null)
            return false;
        if (holder.IsObject)
        {
            instance = holder.AsObject;
            return true;
        }

        if (mode.IsUnset())
            return false;
        frame.Line = Line;
        throw frame.Engine.Error("Attempt to " + verb + " property \"" + property.Text + "\" on " + Conversions.TypeName(holder));
    }

    private Value ReadFromNonObject(ref Frame frame, Value holder)
    {
        if (holder.IsThrow)
            return holder;
        PropertyName? property = NameIn(ref frame);
        if (property is null)
            return Value.Throw;
        frame.Line = Line;
        frame.Engine.Warning("Attempt to read property \"" + property.Text + "\" on " + Conversions.TypeName(holder));
        return Value.Null;
    }

    // ---------------------------------------------------------------- generated code

    public override bool HasAddress(Unit unit, bool toWrite) =>
        _cachedClass is not null
        && _cachedScope == unit.Frame.Function.DeclaringClass
        && !(toWrite && _cachedProperty!.ChecksWrites)
        && (target is ThisVariable || (target is Variable place && place.HasAddress(unit, false)));

    public override Value HeldNow(Unit unit)
    {
        PhpObject? holder = target is Variable place ? place.HeldNow(unit).Dereferenced.Heap as PhpObject : unit.Frame.This;
        return holder?.Class == _cachedClass ? holder!.SlotAt(_cachedSlot) : Value.Undefined;
    }

    /// <summary>Stores a value that something else holds; goes to <paramref name="slow"/>, nothing done, where that takes more.</summary>
    public void EmitStore(Unit unit, LocalBuilder value, Label slow)
    {
        ILGenerator code = unit.Code;
        LocalBuilder? holder = (target as Variable)?.EmitAddress(unit, false, slow);
        unit.LoadConstant(this);
        unit.LoadFrame();
        if (holder is not null)
            code.Emit(OpCodes.Ldloc, holder);
        code.Emit(OpCodes.Ldloc, value);
        code.Emit(OpCodes.Call, Members.Method(typeof(PropertyVariable), holder is null ? nameof(TryStoreInThis) : nameof(TryStoreIn)));
        code.Emit(OpCodes.Brfalse, slow);
    }

    public override LocalBuilder EmitAddress(Unit unit, bool toWrite, Label slow)
    {
        ILGenerator code = unit.Code;
        if (target is Variable place)
        {
            code.Emit(OpCodes.Ldloc, place.EmitAddress(unit, false, slow));
        }
        else
        {
            unit.LoadFrame();
            code.Emit(OpCodes.Ldfld, Members.FrameThis);
        }

        unit.LoadConstant(_cachedClass!);
        code.Emit(OpCodes.Ldc_I4, _cachedSlot);
        code.Emit(OpCodes.Call, target is Variable ? FastProperties.FindMethod : FastProperties.FindInMethod);
        return unit.TakeAddress(slow);
    }
}
