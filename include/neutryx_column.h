/*
 * Where the values of an input are, for the functions of neutryx_typed.h and neutryx_typed_simulations.h, which
 * include it.
 */
#ifndef NEUTRYX_COLUMN_H
#define NEUTRYX_COLUMN_H

#include "neutryx.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where the values of an input are. All zero: not given. */
typedef struct ntx_column {
    /* The element of the first row. */
    const void *data;
    /* Bytes from one row's element to the next; 0 for one value for all rows. */
    ptrdiff_t stride;
    /* An ntx_dtype. */
    uint32_t dtype;
} ntx_column;

/* A column of elements of any type, stride bytes apart. */
NTX_INLINE ntx_column ntx_strided(const void *data, ptrdiff_t stride, uint32_t dtype)
{
    ntx_column column;
    column.data = data;
    column.stride = stride;
    column.dtype = dtype;
    return column;
}

/* A dense array of double. */
NTX_INLINE ntx_column ntx_f64(const double *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_F64);
}

/* A dense array of float. */
NTX_INLINE ntx_column ntx_f32(const float *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_F32);
}

/* A dense array of int32_t, for a column of 1 and -1 such as the type. */
NTX_INLINE ntx_column ntx_i32(const int32_t *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_I32);
}

/* A dense array of int8_t, likewise. */
NTX_INLINE ntx_column ntx_i8(const int8_t *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_I8);
}

/* One double for all rows, read when the call is made. */
NTX_INLINE ntx_column ntx_f64_value(const double *value)
{
    return ntx_strided(value, 0, NTX_F64);
}

/* One int8_t for all rows, read when the call is made. */
NTX_INLINE ntx_column ntx_i8_value(const int8_t *value)
{
    return ntx_strided(value, 0, NTX_I8);
}

/* Where the values of an input are that each of several assets has for itself. All zero: not given. */
typedef struct ntx_asset_columns {
    /* A column for each asset. */
    const ntx_column *columns;
    /* Their number: that of the assets, or 1 for a column that holds for all assets. */
    size_t count;
} ntx_asset_columns;

/* A column for each asset. */
NTX_INLINE ntx_asset_columns ntx_each_asset(const ntx_column *columns, size_t count)
{
    ntx_asset_columns each;
    each.columns = columns;
    each.count = count;
    return each;
}

/* A column that holds for all assets. */
NTX_INLINE ntx_asset_columns ntx_all_assets(const ntx_column *column)
{
    return ntx_each_asset(column, 1);
}

/* Appends an input to a batch if it is given. For the typed functions. */
NTX_INLINE void ntx_add_input(ntx_batch *batch, ntx_input *inputs, uint32_t id, const ntx_column *column)
{
    if (column->data != NULL) {
        ntx_input *input = &inputs[batch->input_count++];
        input->id = id;
        input->dtype = column->dtype;
        input->data = column->data;
        input->stride = column->stride;
        batch->inputs = inputs;
    }
}

/* Appends an output to a batch if it is asked for. For the typed functions. */
NTX_INLINE void ntx_add_output(ntx_batch *batch, ntx_output *outputs, uint32_t id, double *data)
{
    if (data != NULL) {
        ntx_output *output = &outputs[batch->output_count++];
        output->id = id;
        output->dtype = NTX_F64;
        output->data = data;
        output->stride = (ptrdiff_t)sizeof *data;
        batch->outputs = outputs;
    }
}

/* Number of assets in settings, which may be NULL. For the typed functions. */
NTX_INLINE size_t ntx_assets(const ntx_simulation_settings *settings)
{
    return settings == NULL || settings->asset_count == 0 ? 1 : settings->asset_count;
}

/* Appends the columns of each asset to a batch, or that of all. For the typed functions, which have room for one
 * more than there may be, for the library to refuse. */
NTX_INLINE void ntx_add_asset_inputs(
    ntx_batch *batch, ntx_input *inputs, uint32_t id, const ntx_asset_columns *each)
{
    size_t asset;
    for (asset = 0; asset < each->count && asset <= NTX_MAX_ASSETS; asset++) {
        const uint32_t part = each->count == 1 ? 0 : NTX_ASSET(asset + 1);
        ntx_add_input(batch, inputs, id | part, &each->columns[asset]);
    }
}

/* Appends the outputs of each asset to a batch if they are asked for. For the typed functions. */
NTX_INLINE void ntx_add_asset_outputs(
    ntx_batch *batch, ntx_output *outputs, uint32_t id, double *data, size_t assets)
{
    size_t asset;
    for (asset = 0; data != NULL && asset < assets && asset < NTX_MAX_ASSETS; asset++) {
        ntx_add_output(batch, outputs, id | NTX_ASSET(asset + 1), &data[asset]);
        outputs[batch->output_count - 1].stride = (ptrdiff_t)(assets * sizeof *data);
    }
}

#ifdef __cplusplus
}
#endif

#endif
