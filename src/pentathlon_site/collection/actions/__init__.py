"""Every write of this app."""

from pentathlon_site.collection.actions.batch import declare_batch
from pentathlon_site.collection.actions.image import receive_image
from pentathlon_site.collection.actions.labels import label_inclusion
from pentathlon_site.collection.actions.mask import receive_mask
from pentathlon_site.collection.actions.notice import draft_notice, edit_notice, publish_notice
from pentathlon_site.collection.actions.withdrawal import finish_withdrawal, withdraw_inclusion

__all__ = [
    "declare_batch",
    "draft_notice",
    "edit_notice",
    "finish_withdrawal",
    "label_inclusion",
    "publish_notice",
    "receive_image",
    "receive_mask",
    "withdraw_inclusion",
]
